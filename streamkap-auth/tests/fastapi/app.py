"""The token operations with the models of the published document, so that the 422s are FastAPI's.

`python app.py` listens on a free port of the loopback interface and prints the port.
"""

import base64
import json
import socket
from typing import Annotated

import uvicorn
from fastapi import Body, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict

app = FastAPI(title="Streamkap REST API", version="2.0.0")

CLIENT = ("id", "right-secret")


class AccessToken(BaseModel):
    model_config = ConfigDict(extra="allow")

    expires: str
    expiresIn: int
    accessToken: str
    refreshToken: str


def token() -> AccessToken:
    return AccessToken(
        expires="Thu, 01 Jan 2099 00:00:00 GMT",
        expiresIn=3600,
        accessToken="issued-access-token",
        refreshToken="issued-refresh-token",
    )


def bundled(project_key: str) -> tuple[str, str]:
    try:
        text = project_key if project_key.lstrip().startswith("{") else base64.b64decode(project_key)
        api = json.loads(text)["api"]
        return api["client_id"], api["client_secret"]
    except (ValueError, KeyError, TypeError):
        raise HTTPException(422, f"Invalid project key: {project_key}")


@app.post("/auth/access-token", operation_id="getAccessToken")
def get_access_token(
    client_id: Annotated[str | None, Body(max_length=256)] = None,
    secret: Annotated[str | None, Body(max_length=512)] = None,
    project_key: Annotated[str | None, Body(max_length=8192)] = None,
) -> AccessToken:
    given = bundled(project_key) if project_key else (client_id, secret)
    if given != CLIENT:
        raise HTTPException(401, "Invalid credentials")
    return token()


@app.post("/auth/access-token/refresh", operation_id="refreshAccessToken")
def refresh_access_token(refresh_token: Annotated[str, Body(embed=True)]) -> AccessToken:
    if refresh_token != "issued-refresh-token":
        raise HTTPException(401, "Invalid refresh token")
    return token()


@app.get("/auth/whoami", operation_id="whoami")
def whoami(authorization: Annotated[str, Header()]) -> dict[str, str]:
    if authorization != "Bearer issued-access-token":
        raise HTTPException(401, "Invalid token")
    return {"tenant_id": "tenant-1"}


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
