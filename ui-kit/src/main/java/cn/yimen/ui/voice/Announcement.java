package cn.yimen.ui.voice;

/// A call: a number and where it should go.
///
/// @param number as on the ticket: "A001"
/// @param window the number over the window: "3", "12", "E1"
/// @param times which call of the ticket: 1 = first, more = 重呼
public record Announcement(String number, String window, int times) implements Utterance {

    public Announcement {
        if (number.isBlank() || window.isBlank() || times < 1) {
            throw new IllegalArgumentException(number + " → " + window + ", call " + times);
        }
    }

    public boolean isRepeat() {
        return times > 1;
    }

    @Override
    public String label() {
        return number;
    }
}
