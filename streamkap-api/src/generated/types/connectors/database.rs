// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `database_connection_time_zone` that the vendor's Terraform provider accepts.
    pub enum DatabaseConnectionTimeZoneSetting {
        /// `"SERVER"`
        Server = "SERVER",
        /// `"UTC"`
        Utc = "UTC",
        /// `"Africa/Cairo"`
        AfricaCairo = "Africa/Cairo",
        /// `"Asia/Riyadh"`
        AsiaRiyadh = "Asia/Riyadh",
        /// `"Africa/Casablanca"`
        AfricaCasablanca = "Africa/Casablanca",
        /// `"Asia/Seoul"`
        AsiaSeoul = "Asia/Seoul",
        /// `"Africa/Harare"`
        AfricaHarare = "Africa/Harare",
        /// `"Asia/Shanghai"`
        AsiaShanghai = "Asia/Shanghai",
        /// `"Africa/Monrovia"`
        AfricaMonrovia = "Africa/Monrovia",
        /// `"Asia/Singapore"`
        AsiaSingapore = "Asia/Singapore",
        /// `"Africa/Nairobi"`
        AfricaNairobi = "Africa/Nairobi",
        /// `"Asia/Taipei"`
        AsiaTaipei = "Asia/Taipei",
        /// `"Africa/Tripoli"`
        AfricaTripoli = "Africa/Tripoli",
        /// `"Asia/Tehran"`
        AsiaTehran = "Asia/Tehran",
        /// `"Africa/Windhoek"`
        AfricaWindhoek = "Africa/Windhoek",
        /// `"Asia/Tokyo"`
        AsiaTokyo = "Asia/Tokyo",
        /// `"America/Araguaina"`
        AmericaAraguaina = "America/Araguaina",
        /// `"Asia/Ulaanbaatar"`
        AsiaUlaanbaatar = "Asia/Ulaanbaatar",
        /// `"America/Asuncion"`
        AmericaAsuncion = "America/Asuncion",
        /// `"Asia/Vladivostok"`
        AsiaVladivostok = "Asia/Vladivostok",
        /// `"America/Bogota"`
        AmericaBogota = "America/Bogota",
        /// `"Asia/Yakutsk"`
        AsiaYakutsk = "Asia/Yakutsk",
        /// `"America/Buenos_Aires"`
        AmericaBuenosAires = "America/Buenos_Aires",
        /// `"Asia/Yerevan"`
        AsiaYerevan = "Asia/Yerevan",
        /// `"America/Caracas"`
        AmericaCaracas = "America/Caracas",
        /// `"Atlantic/Azores"`
        AtlanticAzores = "Atlantic/Azores",
        /// `"America/Chihuahua"`
        AmericaChihuahua = "America/Chihuahua",
        /// `"Australia/Adelaide"`
        AustraliaAdelaide = "Australia/Adelaide",
        /// `"America/Cuiaba"`
        AmericaCuiaba = "America/Cuiaba",
        /// `"Australia/Brisbane"`
        AustraliaBrisbane = "Australia/Brisbane",
        /// `"America/Denver"`
        AmericaDenver = "America/Denver",
        /// `"Australia/Darwin"`
        AustraliaDarwin = "Australia/Darwin",
        /// `"America/Fortaleza"`
        AmericaFortaleza = "America/Fortaleza",
        /// `"Australia/Hobart"`
        AustraliaHobart = "Australia/Hobart",
        /// `"America/Guatemala"`
        AmericaGuatemala = "America/Guatemala",
        /// `"Australia/Perth"`
        AustraliaPerth = "Australia/Perth",
        /// `"America/Halifax"`
        AmericaHalifax = "America/Halifax",
        /// `"Australia/Sydney"`
        AustraliaSydney = "Australia/Sydney",
        /// `"America/Manaus"`
        AmericaManaus = "America/Manaus",
        /// `"Brazil/East"`
        BrazilEast = "Brazil/East",
        /// `"America/Matamoros"`
        AmericaMatamoros = "America/Matamoros",
        /// `"Canada/Newfoundland"`
        CanadaNewfoundland = "Canada/Newfoundland",
        /// `"America/Monterrey"`
        AmericaMonterrey = "America/Monterrey",
        /// `"Canada/Saskatchewan"`
        CanadaSaskatchewan = "Canada/Saskatchewan",
        /// `"America/Montevideo"`
        AmericaMontevideo = "America/Montevideo",
        /// `"Canada/Yukon"`
        CanadaYukon = "Canada/Yukon",
        /// `"America/Phoenix"`
        AmericaPhoenix = "America/Phoenix",
        /// `"Europe/Amsterdam"`
        EuropeAmsterdam = "Europe/Amsterdam",
        /// `"America/Santiago"`
        AmericaSantiago = "America/Santiago",
        /// `"Europe/Athens"`
        EuropeAthens = "Europe/Athens",
        /// `"America/Tijuana"`
        AmericaTijuana = "America/Tijuana",
        /// `"Europe/Dublin"`
        EuropeDublin = "Europe/Dublin",
        /// `"Asia/Amman"`
        AsiaAmman = "Asia/Amman",
        /// `"Europe/Helsinki"`
        EuropeHelsinki = "Europe/Helsinki",
        /// `"Asia/Ashgabat"`
        AsiaAshgabat = "Asia/Ashgabat",
        /// `"Europe/Istanbul"`
        EuropeIstanbul = "Europe/Istanbul",
        /// `"Asia/Baghdad"`
        AsiaBaghdad = "Asia/Baghdad",
        /// `"Europe/Kaliningrad"`
        EuropeKaliningrad = "Europe/Kaliningrad",
        /// `"Asia/Baku"`
        AsiaBaku = "Asia/Baku",
        /// `"Europe/Moscow"`
        EuropeMoscow = "Europe/Moscow",
        /// `"Asia/Bangkok"`
        AsiaBangkok = "Asia/Bangkok",
        /// `"Europe/Paris"`
        EuropeParis = "Europe/Paris",
        /// `"Asia/Beirut"`
        AsiaBeirut = "Asia/Beirut",
        /// `"Europe/Prague"`
        EuropePrague = "Europe/Prague",
        /// `"Asia/Calcutta"`
        AsiaCalcutta = "Asia/Calcutta",
        /// `"Europe/Sarajevo"`
        EuropeSarajevo = "Europe/Sarajevo",
        /// `"Asia/Damascus"`
        AsiaDamascus = "Asia/Damascus",
        /// `"Pacific/Auckland"`
        PacificAuckland = "Pacific/Auckland",
        /// `"Asia/Dhaka"`
        AsiaDhaka = "Asia/Dhaka",
        /// `"Pacific/Fiji"`
        PacificFiji = "Pacific/Fiji",
        /// `"Asia/Irkutsk"`
        AsiaIrkutsk = "Asia/Irkutsk",
        /// `"Pacific/Guam"`
        PacificGuam = "Pacific/Guam",
        /// `"Asia/Jerusalem"`
        AsiaJerusalem = "Asia/Jerusalem",
        /// `"Pacific/Honolulu"`
        PacificHonolulu = "Pacific/Honolulu",
        /// `"Asia/Kabul"`
        AsiaKabul = "Asia/Kabul",
        /// `"Pacific/Samoa"`
        PacificSamoa = "Pacific/Samoa",
        /// `"Asia/Karachi"`
        AsiaKarachi = "Asia/Karachi",
        /// `"US/Alaska"`
        UsAlaska = "US/Alaska",
        /// `"Asia/Kathmandu"`
        AsiaKathmandu = "Asia/Kathmandu",
        /// `"US/Central"`
        UsCentral = "US/Central",
        /// `"Asia/Krasnoyarsk"`
        AsiaKrasnoyarsk = "Asia/Krasnoyarsk",
        /// `"US/Eastern"`
        UsEastern = "US/Eastern",
        /// `"Asia/Magadan"`
        AsiaMagadan = "Asia/Magadan",
        /// `"US/East-Indiana"`
        UsEastIndiana = "US/East-Indiana",
        /// `"Asia/Muscat"`
        AsiaMuscat = "Asia/Muscat",
        /// `"US/Pacific"`
        UsPacific = "US/Pacific",
        /// `"Asia/Novosibirsk"`
        AsiaNovosibirsk = "Asia/Novosibirsk",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `database_sslmode` that the vendor's Terraform provider accepts.
    pub enum DatabaseSslmodeSetting {
        /// `"require"`
        Require = "require",
        /// `"disable"`
        Disable = "disable",
        #[other]
        Other,
    }
}
