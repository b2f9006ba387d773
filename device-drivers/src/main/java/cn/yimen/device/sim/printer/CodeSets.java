package cn.yimen.device.sim.printer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Code 128 command says: `{A`, `{B` or `{C` goes before what is in each code set; in set C
/// a byte is two digits. `{{` is the brace itself.
final class CodeSets {

    private static final Pattern RUN = Pattern.compile("\\{([ABC])((?:[^{]|\\{\\{)*+)");
    private static final int LONGEST = 80;
    private static final int GREATEST_PAIR = 99;

    private CodeSets() {}

    /// Empty where a real printer would refuse the data.
    static Optional<String> text(String data) {
        var text = new StringBuilder();
        Matcher run = RUN.matcher(data);
        int end = 0;
        while (run.find(end) && run.start() == end) {
            String body = run.group(2).replace("{{", "{");
            boolean pairs = run.group(1).equals("C");
            if (body.chars().anyMatch(c -> c > (pairs ? GREATEST_PAIR : 127))) {
                return Optional.empty();
            }
            body.chars()
                    .mapToObj(c -> pairs ? digits(c) : Character.toString(c))
                    .forEach(text::append);
            end = run.end();
        }
        boolean whole = end == data.length() && !text.isEmpty() && text.length() <= LONGEST;
        return whole ? Optional.of(text.toString()) : Optional.empty();
    }

    private static String digits(int pair) {
        return pair < 10 ? "0" + pair : Integer.toString(pair);
    }
}
