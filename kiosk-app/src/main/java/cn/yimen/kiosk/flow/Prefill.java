package cn.yimen.kiosk.flow;

/// What somebody else said of a field, and who.
public record Prefill(String value, String source) {

    @Override
    public String toString() {
        return "Prefill[" + source + "]";
    }
}
