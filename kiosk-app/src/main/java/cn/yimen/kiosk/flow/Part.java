package cn.yimen.kiosk.flow;

/// A part of the machine that a service may need.
public enum Part {
    PRINTER("printer"),
    CARD_READER("card-reader"),
    SCANNER("scanner"),
    /// 高拍仪
    CAMERA("camera"),
    /// A4 printer for certificates and results.
    A4("a4-printer");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /// The part's name in reports to the hall server.
    public String word() {
        return word;
    }
}
