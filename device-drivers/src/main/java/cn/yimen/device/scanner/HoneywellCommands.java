package cn.yimen.device.scanner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Question;
import java.util.HexFormat;
import java.util.StringJoiner;

/// Honeywell: `SYN T CR` and `SYN U CR` look and stop, unanswered; all else is a menu command, `SYN
/// M CR` + tag + `!`, answered by the tag and 06 (done), 15 (cannot) or 05 (unknown).
final class HoneywellCommands implements CommandSet {

    private static final String MENU = "\u0016M\r";

    @Override
    public Outcome<String> carryOut(ScannerCommand command, Conversation<ScanFrame> line) {
        return switch (command) {
            case ScannerCommand.Look(boolean on) ->
                    line.tell((on ? "\u0016T\r" : "\u0016U\r").getBytes(US_ASCII), "");
            case ScannerCommand.Continuous(boolean always) ->
                    ask(line, always ? "TRGMOD3" : "TRGMOD0");
            case ScannerCommand.End(Suffix with) -> ending(line, with);
            case ScannerCommand.Version _ -> ask(line, "REVINF");
            case ScannerCommand.Present _ -> ask(line, "TRGMOD?");
        };
    }

    /// Suffixes add up: those that are there go first.
    private static Outcome<String> ending(Conversation<ScanFrame> line, Suffix with) {
        Outcome<String> cleared = ask(line, "SUFCA2");
        if (with == Suffix.NONE || !(cleared instanceof Outcome.Answered)) {
            return cleared;
        }
        byte[] bytes =
                switch (with) {
                    case CR -> new byte[] {'\r'};
                    case LF -> new byte[] {'\n'};
                    case CRLF -> new byte[] {'\r', '\n'};
                    case TAB -> new byte[] {'\t'};
                    case NONE -> new byte[0];
                };
        return ask(line, "SUFBK299" + HexFormat.of().withUpperCase().formatHex(bytes));
    }

    private static Outcome<String> ask(Conversation<ScanFrame> line, String tag) {
        byte[] bytes = (MENU + tag + "!").getBytes(US_ASCII);
        return line.ask(new Question<>(bytes, () -> new Echo(tag.substring(0, 6)), ANSWER, 2));
    }

    /// The text of an answer of several lines comes before its end, and looks like codes.
    private static final class Echo implements Judge<ScanFrame, String> {

        private final String tag;
        private final StringJoiner text = new StringJoiner(" ");

        Echo(String tag) {
            this.tag = tag;
        }

        @Override
        public Verdict<String> judge(ScanFrame frame) {
            return switch (frame) {
                case ScanFrame.Code(Scanned line) -> {
                    if (tag.equals("REVINF")) {
                        text.add(line.text());
                        yield new Verdict.Part<>();
                    }
                    yield new Verdict.Unasked<>();
                }
                case ScanFrame.Reply reply -> judge(reply);
            };
        }

        private Verdict<String> judge(ScanFrame.Reply reply) {
            String said = new String(reply.bytes(), US_ASCII);
            if (!said.contains(tag)) {
                return new Verdict.Part<>();
            }
            return reply.at(reply.bytes().length - 2) == 0x06
                    ? new Verdict.Answer<>(text.toString())
                    : new Verdict.Refusal<>(tag + " is refused");
        }
    }
}
