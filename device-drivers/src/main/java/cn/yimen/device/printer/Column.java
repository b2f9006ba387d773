package cn.yimen.device.printer;

/// One column of a row.
///
/// @param share its part of the paper's width, beside the other columns' shares
public record Column(String text, Style style, Align align, int share) {

    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("a column without width");
        }
    }
}
