package cn.yimen.device.card.travel;

/// The fields of a machine readable zone, as an error or a form names them.
public enum MrzField {
    DOCUMENT_CODE,
    ISSUER,
    NUMBER,
    BIRTH,
    SEX,
    EXPIRY,
    NATIONALITY,
    NAME,
    /// What the issuer chose: a personal number, or the number of the card at home.
    OPTIONAL,
    OPTIONAL_2,
    /// All of it: its length, or the check digit over everything.
    WHOLE
}
