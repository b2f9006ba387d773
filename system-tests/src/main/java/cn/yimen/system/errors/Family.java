package cn.yimen.system.errors;

import cn.yimen.device.Fault;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.wire.NotAdmitted;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import cn.yimen.kiosk.guard.Tamper;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Errors of one kind, as the programs list them: no constant of theirs compiles without a code.
///
/// @param letter with which the codes begin
record Family(String letter, List<Coded> errors) {

    Family {
        errors = List.copyOf(errors);
    }

    /// @param name the word in logs
    record Coded(String code, String name) {}

    static List<Family> all() {
        return List.of(
                of("K", Outage.values(), Outage::code),
                of("H", Refusal.values(), Refusal::code),
                of("N", NotAdmitted.values(), NotAdmitted::code),
                of("M", UpkeepRefusal.values(), UpkeepRefusal::code),
                of(
                        "T",
                        Stream.of(Tamper.values()).filter(Tamper::hasCode).toArray(Tamper[]::new),
                        how -> how.code().orElseThrow()),
                of("P", PackRefused.Reason.values(), PackRefused.Reason::code),
                of("D", Fault.values(), Fault::code),
                // Nobody can list the bugs that there are.
                new Family("X", List.of()));
    }

    private static <E extends Enum<E>> Family of(
            String letter, E[] errors, Function<E, String> code) {
        return new Family(
                letter,
                Stream.of(errors)
                        .map(error -> new Coded(code.apply(error), error.name()))
                        .toList());
    }
}
