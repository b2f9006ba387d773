package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OptionTableTest {

    private static final OptionTable TABLE =
            OptionTable.of(
                            "yimen-thing",
                            Option.needed("--device", "K1", "what the hall calls it"),
                            Option.of("--port", "7443", "where it listens"),
                            Option.of("--key", "FILE", "its key"),
                            Option.flag("--demo", "plays"))
                    .with(List.of(Option.of("--name", "TEXT", "its name")))
                    .ending("Nothing else.");

    @TempDir private Path folder;

    private record Thing(String device, int port, boolean demo) {}

    private static Reading<Thing> thing(Start start) {
        var given = TABLE.read(start);
        int port = given.read("--port", OptionTableTest::number, "is no number").orElse(1);
        given.together("--port", "--key");
        given.needs("--name", "--demo");
        return given.whole(
                () -> new Thing(given.text("--device").orElseThrow(), port, given.has("--demo")));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static List<String> wrong(Start start) {
        return thing(start) instanceof Reading.Unreadable<Thing>(var problems)
                ? problems.stream().map(Problem::toString).toList()
                : List.of();
    }

    private static Start typed(String... words) {
        return Start.typed(List.of(words));
    }

    @Test
    void soundOptionsMakeTheWhole() {
        assertThat(thing(typed("--device", "K1", "--demo")).orElseThrow())
                .isEqualTo(new Thing("K1", 1, true));
        assertThat(thing(typed("--demo", "--device", "K1", "--port", "9", "--key", "k")))
                .isEqualTo(new Reading.Read<>(new Thing("K1", 9, true), List.of()));
    }

    @Test
    void everyWrongValueOfAFileIsNamedWithItsLine() throws IOException {
        var file = folder.resolve("thing.yaml");
        Files.writeString(file, "port: high\ncolour: red\nname: x\nkey: true\n");
        var start = Start.of("--settings", file.toString()).orElseThrow();
        assertThat(wrong(start))
                .hasSize(6)
                .anyMatch(line -> line.equals("thing.yaml:1 port: high is no number"))
                .anyMatch(line -> line.equals("thing.yaml:1 port: needs --key beside it"))
                .anyMatch(line -> line.startsWith("thing.yaml:2 colour: unknown option --colour"))
                .anyMatch(line -> line.equals("thing.yaml:3 name: needs --demo beside it"))
                .anyMatch(line -> line.startsWith("thing.yaml:4 key: has no value"))
                .anyMatch(line -> line.startsWith("--device: is missing"));
    }

    @Test
    void anOptionWhoseValueIsForgottenDoesNotSwallowTheNext() {
        assertThat(wrong(typed("--device", "--demo")))
                .singleElement()
                .asString()
                .startsWith("--device: has no value");
        assertThat(wrong(typed("--device", "K1", "--name", " ", "--demo"))).hasSize(1);
        assertThat(wrong(typed("--device"))).hasSize(1);
    }

    @Test
    void theHelpTellsEveryOption() {
        assertThat(TABLE.usage())
                .isEqualTo(
                        "yimen-thing --device K1 [--port 7443] [--key FILE] [--demo] [--name TEXT]");
        assertThat(TABLE.help())
                .contains("  --device K1\n        what the hall calls it", "--check", "--settings")
                .endsWith("Nothing else.");
        assertThat(typed("--help").asksForHelp()).isTrue();
        assertThat(typed("--device", "K1").asksForHelp()).isFalse();
    }
}
