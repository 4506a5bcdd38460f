"""An API with one operation for every construct that FastAPI publishes.

Each operation answers what it understood of the call, so that a client can tell whether what it
sent arrived. Some bounds are not in the document, so that a typed client can still be refused.

`python app.py` listens on a free port of the loopback interface and prints the port.
"""

import socket
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, Union
from uuid import UUID

import uvicorn
from fastapi import (
    Body,
    Cookie,
    FastAPI,
    File,
    Form,
    Header,
    Path,
    Query,
    Response,
    UploadFile,
)
from fastapi.responses import JSONResponse, PlainTextResponse, StreamingResponse
from pydantic import AfterValidator, AnyUrl, BaseModel, ConfigDict, Field

app = FastAPI(title="Every construct", version="1.2.3")


class Colour(str, Enum):
    """A colour of the catalogue."""

    red = "red"
    dark_green = "dark-green"


class Level(int, Enum):
    low = 1
    high = 2


def not_refused(text: str) -> str:
    if text == "refused":
        raise ValueError("this word is refused")
    return text


Word = Annotated[str, AfterValidator(not_refused)]


class Message(BaseModel):
    text: Word


# Bodies.


class Item(BaseModel):
    """Scalars with bounds, and the formats."""

    name: str = Field(min_length=2, max_length=10)
    code: str = Field(pattern="^[A-Z]{3}$")
    amount: float = Field(ge=0, lt=100)
    count: int = Field(default=1, ge=1, le=5)
    colour: Colour = Colour.red
    level: Level = Level.low
    identifier: UUID
    day: date
    moment: datetime
    tags: list[str] = []
    extra: Any = None


@app.post("/json", operation_id="echo_item")
def echo_item(item: Item) -> Item:
    return item


class Credentials(BaseModel):
    user: str
    password: str = Field(min_length=3)
    scopes: list[str] = []


@app.post("/form", operation_id="send_form")
def send_form(form: Annotated[Credentials, Form()]) -> dict[str, Any]:
    return form.model_dump()


@app.post("/text", operation_id="send_text", response_class=PlainTextResponse)
def send_text(text: Annotated[Word, Body(media_type="text/plain", max_length=12)]) -> str:
    return text[::-1]


@app.post("/raw", operation_id="send_raw")
def send_raw(raw: Annotated[bytes, Body(media_type="application/octet-stream", max_length=4)]) -> list[int]:
    return list(raw)


@app.post("/upload", operation_id="upload")
async def upload(
    document: UploadFile,
    title: Annotated[str, Form(min_length=3)],
    copies: Annotated[int, Form(le=9)] = 1,
    pages: Annotated[list[UploadFile], File()] = [],
) -> dict[str, Any]:
    async def described(file: UploadFile) -> list[Any]:
        return [file.filename, file.content_type, (await file.read()).decode()]

    return {
        "title": title,
        "copies": copies,
        "document": await described(document),
        "pages": [await described(page) for page in pages],
    }


@app.get("/search", operation_id="search_with_body")
def search_with_body(query: Message) -> Message:
    return Message(text="get " + query.text)


@app.delete("/search", operation_id="delete_with_body")
def delete_with_body(query: Message) -> Message:
    return Message(text="delete " + query.text)


# Answers.


class Created(BaseModel):
    created: int


class Updated(BaseModel):
    updated: str


class Conflict(BaseModel):
    holder: str


class Gone(BaseModel):
    since: date


@app.put(
    "/answers",
    operation_id="pick_answer",
    response_model=Updated,
    responses={
        201: {"model": Created},
        204: {"description": "Nothing to say"},
        409: {"model": Conflict},
        410: {"model": Gone},
    },
)
def pick_answer(status: Annotated[int, Query(ge=200, le=500)]) -> Response:
    bodies = {200: {"updated": "yes"}, 201: {"created": 7}, 409: {"holder": "me"}, 410: {"since": "2020-02-02"}}
    if status not in bodies:
        return Response(status_code=status)
    return JSONResponse(bodies[status], status_code=status)


@app.delete("/answers", operation_id="forget", status_code=204)
def forget(all: Annotated[bool, Query()], days: Annotated[int, Query(le=30)] = 1) -> None:
    return None


@app.get(
    "/events",
    operation_id="follow",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
def follow(count: Annotated[int, Query(le=5)]) -> Response:
    events = (f"data: {number}\n\n" for number in range(count))
    return StreamingResponse(events, media_type="text/event-stream")


@app.get(
    "/download",
    operation_id="download",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}},
)
def download(size: Annotated[int, Query(le=1000)]) -> Response:
    return Response(bytes(number % 256 for number in range(size)), media_type="application/octet-stream")


@app.head("/probe", operation_id="probe")
def probe(depth: Annotated[int, Query(le=3)]) -> Response:
    return Response(headers={"x-depth": str(depth)})


@app.options("/probe", operation_id="probe_options")
def probe_options(depth: Annotated[int, Query(le=3)]) -> Message:
    return Message(text=f"options {depth}")


@app.trace("/probe", operation_id="probe_trace")
def probe_trace(depth: Annotated[int, Query(le=3)]) -> Message:
    return Message(text=f"trace {depth}")


# Parameters.


@app.get("/parameters", operation_id="parameters")
def parameters(
    numbers: Annotated[list[int], Query()],
    colour: Annotated[Colour, Query()],
    x_trace: Annotated[str, Header(max_length=8)],
    session: Annotated[str, Cookie(max_length=40)],
    colours: Annotated[list[Colour], Query()] = [],
    at: Annotated[datetime | None, Query()] = None,
    ratio: Annotated[float, Query(gt=0)] = 0.5,
    dotted: Annotated[str | None, Query(alias="filter.name")] = None,
    flag: Annotated[bool, Query()] = False,
    x_retries: Annotated[int | None, Header()] = None,
    theme: Annotated[Colour | None, Cookie()] = None,
) -> dict[str, Any]:
    return {
        "numbers": numbers,
        "colour": colour,
        "x_trace": x_trace,
        "session": session,
        "colours": colours,
        "at": at and at.isoformat(),
        "ratio": ratio,
        "dotted": dotted,
        "flag": flag,
        "x_retries": x_retries,
        "theme": theme,
    }


class Page(BaseModel):
    """Query parameters as a model."""

    limit: int = Field(default=10, le=100)
    order: Literal["up", "down"] = "up"


@app.get("/page", operation_id="page")
def page(page: Annotated[Page, Query()]) -> Page:
    return page


@app.get("/files/{file_id:path}", operation_id="read_file")
def read_file(file_id: Annotated[Word, Path()]) -> Message:
    return Message(text=file_id)


@app.get("/owners/{owner}/files/{number}", operation_id="owned_file")
def owned_file(owner: UUID, number: Annotated[int, Path(ge=0, le=1000)], colour: Colour = Colour.red) -> list[str]:
    return [str(owner), str(number), colour.value]


# Types.


class Patch(BaseModel):
    """Absent, null and a value are three things."""

    note: Word | None = None
    size: int | None = Field(default=None, ge=0)


@app.patch("/patch", operation_id="patch")
def patch(patch: Patch) -> dict[str, str]:
    def state(name: str) -> str:
        if name not in patch.model_fields_set:
            return "absent"
        value = getattr(patch, name)
        return "null" if value is None else f"value {value}"

    return {"note": state("note"), "size": state("size")}


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = Field(le=9)


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str] = []


Pet = Annotated[Union[Cat, Dog], Field(discriminator="kind")]


@app.post("/pet", operation_id="echo_pet")
def echo_pet(pet: Pet) -> Pet:
    return pet


class Circle(BaseModel):
    radius: float = Field(gt=0)


class Box(BaseModel):
    width: float
    height: float


class Cube(BaseModel):
    width: float
    height: float
    depth: float


class Drawing(BaseModel):
    shape: Union[Circle, Box, Cube]
    label: Union[int, str]
    note: Word = ""


@app.post("/drawing", operation_id="echo_drawing")
def echo_drawing(drawing: Drawing) -> Drawing:
    return drawing


@app.post("/shape", operation_id="name_shape")
def name_shape(shape: Annotated[Union[Circle, Box, Cube], Body()]) -> Message:
    return Message(text=type(shape).__name__)


class Tree(BaseModel):
    value: int = Field(le=100)
    children: list["Tree"] = []
    parent: Union["Tree", None] = None


@app.post("/tree", operation_id="echo_tree")
def echo_tree(tree: Tree) -> Tree:
    return tree


class Holder(BaseModel):
    """Tuples, constants, maps and names that no language has."""

    version: Literal[3] = 3
    mode: Literal["fast", "slow"]
    point: tuple[int, str]
    counts: dict[str, int] = {}
    by_name: dict[str, Circle] = {}
    dotted_name: str = Field(alias="dotted.name")
    kind: Word = Field(alias="type")
    at: str = Field(alias="@at", default="")


@app.post("/holder", operation_id="echo_holder")
def echo_holder(holder: Holder) -> Holder:
    return holder


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: Word


@app.post("/open", operation_id="echo_open")
def echo_open(open: Open) -> Open:
    return open


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Word


@app.post("/closed", operation_id="echo_closed")
def echo_closed(closed: Closed) -> Closed:
    return closed


class Painted(BaseModel):
    colour: Colour
    level: Level


@app.get("/painted", operation_id="painted", response_model=Painted)
def painted(count: Annotated[int, Query(le=5)]) -> Response:
    """Answers values that the document does not list, as a newer server would."""
    return JSONResponse({"colour": "ultraviolet", "level": 99})


class Timetable(BaseModel):
    """Moments wherever they can stand."""

    created: datetime
    ended: datetime | None = None
    history: list[datetime] = []
    by_name: dict[str, datetime | None] = {}
    point: tuple[datetime, float]
    either: Union[datetime, int]
    note: Word = ""


def naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


@app.post("/naive", operation_id="naive_moments")
def naive_moments(table: Timetable) -> Timetable:
    """Answers moments as `datetime.now()` makes them: without an offset."""
    table.created = naive(table.created)
    table.ended = table.ended and naive(table.ended)
    table.history = [naive(moment) for moment in table.history]
    table.by_name = {name: moment and naive(moment) for name, moment in table.by_name.items()}
    table.point = (naive(table.point[0]), table.point[1])
    if isinstance(table.either, datetime):
        table.either = naive(table.either)
    return table


@app.get("/now", operation_id="now", response_model=list[datetime])
def now(count: Annotated[int, Query(le=5)]) -> list[datetime]:
    return [datetime(2024, 2, 29, 12, 30, second) for second in range(count)]


class Formats(BaseModel):
    """Formats without a type of their own, and members that go out of use."""

    site: AnyUrl
    wake: time
    nap: timedelta
    price: Decimal
    numbers: set[int] = set()
    blob: bytes = b""
    checked: Union[Annotated[str, Field(max_length=3)], Annotated[str, Field(pattern="^long")]]
    old: Annotated[str, Field(deprecated=True)] = ""
    note: Word = ""


@app.post("/formats", operation_id="echo_formats")
def echo_formats(formats: Formats) -> Formats:
    return formats


class Label(BaseModel):
    """What only answers hold."""

    short: str = Field(max_length=3)
    either: Union[Annotated[str, Field(max_length=3)], Annotated[str, Field(pattern="^long")]]


@app.get("/label", operation_id="label", response_model=Label)
def label(size: Annotated[int, Query(le=9)]) -> Response:
    """Answers texts that break the bounds of the document, as a newer server would."""
    return JSONResponse({"short": "x" * size, "either": "y" * size})


@app.post("/old", operation_id="old", deprecated=True)
def old(text: Annotated[Word, Body(embed=True)], count: Annotated[int, Body(embed=True)]) -> str:
    return text * count


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
