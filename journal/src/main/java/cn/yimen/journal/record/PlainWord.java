package cn.yimen.journal.record;

import java.util.regex.Pattern;

/// What may stand in a clear column: a word of ASCII letters, digits and `. _ : - /`, at most 64.
/// Names and sentences do not fit in; numbers of persons would, and are for nobody to put there.
final class PlainWord {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    private PlainWord() {}

    static String checked(String what, String word) {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException("not a word for a clear column: " + what);
        }
        return word;
    }
}
