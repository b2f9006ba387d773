package cn.yimen.server.http;

import cn.yimen.hall.fleet.Program;
import cn.yimen.server.fleet.MachineView;
import cn.yimen.server.fleet.Question;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads from an address which machines are asked for. What makes no sense asks for all.
final class FleetQuestions {

    private static final int LONGEST_PART = 50;

    private FleetQuestions() {}

    static Question of(Function<String, Optional<String>> parameter) {
        return new Question(
                parameter.apply("state").flatMap(word -> named(MachineView.State.values(), word)),
                parameter.apply("program").flatMap(word -> named(Program.values(), word)),
                parameter
                        .apply("q")
                        .map(String::strip)
                        .map(part -> part.substring(0, Math.min(LONGEST_PART, part.length())))
                        .orElse(""),
                parameter
                        .apply("page")
                        .filter(digits -> digits.matches("[0-9]{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(word)).findFirst();
    }
}
