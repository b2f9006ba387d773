package cn.yimen.journal.record;

/// A personal value by which a record is found again. Kept as a keyed hash and, sealed, as itself.
/// Equal means equal to the last character: whoever writes and whoever asks bring it into the same
/// form first. Its text form shows the name only.
///
/// @param name what the value is: "holder", "phone"
/// @param value at most 1,000 characters
public record LookUp(String name, String value) {

    private static final int LONGEST = 1_000;

    public LookUp {
        PlainWord.checked("name of a look-up", name);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a look-up value is empty or too long");
        }
    }

    @Override
    public String toString() {
        return "LookUp[" + name + "]";
    }
}
