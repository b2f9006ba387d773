package cn.yimen.device.card.travel;

/// A name as the zone spells it: Latin capitals, words parted by spaces; long ones are cut off.
///
/// @param given empty when the holder has one name only
public record MrzName(String surname, String given) {

    /// Where the layout tells no name.
    public static final MrzName NONE = new MrzName("", "");

    public String whole() {
        return given.isEmpty() ? surname : surname + ' ' + given;
    }

    static MrzName decode(String field) {
        int gap = field.indexOf("<<");
        return gap < 0
                ? new MrzName(words(field), "")
                : new MrzName(words(field.substring(0, gap)), words(field.substring(gap)));
    }

    String encode() {
        String field = given.isEmpty() ? surname : surname + "<<" + given;
        return field.replace(' ', '<');
    }

    private static String words(String field) {
        return field.replace('<', ' ').strip().replaceAll(" +", " ");
    }

    @Override
    public String toString() {
        return "MrzName";
    }
}
