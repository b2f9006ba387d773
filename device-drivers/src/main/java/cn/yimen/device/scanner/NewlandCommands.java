package cn.yimen.device.scanner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Question;

/// Newland: `7E 01 0000 # tag ; 03`, answered by `02 01 0000 # tag text 06 ; 03`, with 15 or 05 in
/// the place of 06 where it is refused.
final class NewlandCommands implements CommandSet {

    private static final String HEAD = "0000#";
    private static final int TEXT_FROM = 2 + HEAD.length();
    private static final int TAG_LENGTH = 6;

    @Override
    public Outcome<String> carryOut(ScannerCommand command, Conversation<ScanFrame> line) {
        return switch (command) {
            case ScannerCommand.Look(boolean on) -> ask(line, on ? "SCNTRG1" : "SCNTRG0");
            case ScannerCommand.Continuous(boolean always) ->
                    ask(line, always ? "SCNMOD2" : "SCNMOD0");
            case ScannerCommand.End(Suffix with) -> ending(line, with);
            case ScannerCommand.Version _, ScannerCommand.Present _ -> ask(line, "QRYSYS");
        };
    }

    private static Outcome<String> ending(Conversation<ScanFrame> line, Suffix with) {
        return switch (with) {
            case CR -> ask(line, "TSUENA1;TSUSET0D");
            case LF -> ask(line, "TSUENA1;TSUSET0A");
            case CRLF -> ask(line, "TSUENA1;TSUSET0D0A");
            case TAB -> ask(line, "TSUENA1;TSUSET09");
            case NONE -> ask(line, "TSUENA0");
        };
    }

    private static Outcome<String> ask(Conversation<ScanFrame> line, String command) {
        byte[] bytes = ("~\u0001" + HEAD + command + ";\u0003").getBytes(US_ASCII);
        String tag = command.substring(0, TAG_LENGTH);
        return line.ask(new Question<>(bytes, () -> frame -> judge(frame, tag), ANSWER, 2));
    }

    private static Verdict<String> judge(ScanFrame frame, String tag) {
        if (!(frame instanceof ScanFrame.Reply(byte[] bytes))) {
            return new Verdict.Unasked<>();
        }
        String said = new String(bytes, US_ASCII);
        int textFrom = TEXT_FROM + TAG_LENGTH;
        if (said.length() < textFrom + 2 || !said.startsWith(tag, TEXT_FROM)) {
            return new Verdict.Part<>();
        }
        int refused = Math.max(said.indexOf('\u0015'), said.indexOf('\u0005'));
        int done = said.indexOf('\u0006');
        if (refused >= 0) {
            return new Verdict.Refusal<>(tag + " is refused");
        }
        return done < textFrom
                ? new Verdict.Part<>()
                : new Verdict.Answer<>(said.substring(textFrom, done));
    }
}
