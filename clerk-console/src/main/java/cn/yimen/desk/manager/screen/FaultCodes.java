package cn.yimen.desk.manager.screen;

import cn.yimen.device.Fault;
import cn.yimen.hall.error.ErrorWords;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.Fact;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stable codes of what is the matter with a machine, as `docs/errors.md` has them.
final class FaultCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z]-[0-9A-F]+");

    private FaultCodes() {}

    /// All of an alarm, `K-09 D-03`; empty where nothing has a code.
    static String of(Alarm alarm) {
        return codes(alarm).collect(Collectors.joining(" "));
    }

    static Stream<String> codes(Alarm alarm) {
        return alarm.story().stream()
                .filter(fact -> fact.kind() == Fact.Kind.ERROR_CODE)
                .flatMap(fact -> code(fact.subject()).stream())
                .distinct();
    }

    /// With what it means; the device module's own word where there is no code for it.
    static String said(Canvas canvas, String subject) {
        var code = code(subject);
        var means = code.flatMap(words(canvas)::of).map(ErrorWords.Entry::means);
        return means.map(meaning -> code.orElseThrow() + " " + meaning)
                .orElseGet(() -> code.orElse(subject));
    }

    /// What a technician does about it.
    static Optional<String> help(Canvas canvas, String code) {
        return words(canvas).of(code).map(ErrorWords.Entry::technician);
    }

    private static ErrorWords words(Canvas canvas) {
        return new ErrorWords(canvas.texts().locale());
    }

    private static Optional<String> code(String subject) {
        return CODE.matcher(subject).matches()
                ? Optional.of(subject)
                : Stream.of(Fault.values())
                        .filter(fault -> fault.name().equals(subject))
                        .map(Fault::code)
                        .findFirst();
    }
}
