package cn.yimen.uplink.codes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.uplink.contract.catalogue.Channel;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.ItemKind;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.rating.RatingChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeFileTest {

    @TempDir Path dir;

    @ParameterizedTest
    @ValueSource(strings = {CodeFile.NATIONAL, CodeFile.EASTERN})
    void everyWordOfEveryTableHasACodeAndEveryCodeLeadsBack(String name) {
        var codes = CodeFile.shipped(name);
        CodeTables.all().forEach(table -> leadsBack(codes, table));
    }

    /// A code that is used outwards only leads to another word, which has it both ways.
    private static <E extends Enum<E>> void leadsBack(CodeMap codes, CodeTable<E> table) {
        var meant = new HashSet<E>();
        for (var word : table.words().getEnumConstants()) {
            var code = codes.code(table, word);
            assertThat(code).as("%s %s", table, word).isNotEmpty();
            if (codes.read(table, code) instanceof Coded.Known<E>(var back)) {
                assertThat(codes.code(table, back)).as("%s %s", table, word).isEqualTo(code);
                assertThat(back == word || !meant.contains(word)).isTrue();
                meant.add(back);
            } else {
                assertThat(meant).as("%s %s is outwards only", table, code).doesNotContain(word);
            }
        }
        assertThat(meant).as(table.name()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOtherCodeStaysUnknownAsItCame(long seed) {
        var random = new Random(seed);
        var codes = CodeFile.shipped(CodeFile.NATIONAL);
        for (int i = 0; i < 2_000; i++) {
            var raw = Integer.toString(1_000 + random.nextInt(1_000_000), 36) + "?";
            for (var table : CodeTables.all()) {
                assertThat(codes.read(table, raw)).as("seed %s", seed).isEqualTo(unknown(raw));
            }
        }
        assertThat(codes.read(CodeTables.HANDLING, "")).isEqualTo(unknown(""));
    }

    private static Coded<?> unknown(String raw) {
        return new Coded.Unknown<>(raw);
    }

    @Test
    void theNationalFormIsThatOfTheStandards() {
        var national = CodeFile.shipped(CodeFile.NATIONAL);
        assertThat(national.code(CodeTables.ITEM_KIND, ItemKind.PUBLIC_SERVICE)).isEqualTo("20");
        assertThat(national.code(CodeTables.DOCUMENT_TYPE, DocumentType.ID_CARD)).isEqualTo("111");
        assertThat(national.code(CodeTables.ETHNIC_GROUP, EthnicGroup.UYGUR)).isEqualTo("05");
        assertThat(national.code(CodeTables.ETHNIC_GROUP, EthnicGroup.JINO)).isEqualTo("56");
        assertThat(national.code(CodeTables.SATISFACTION, Satisfaction.DISSATISFIED))
                .isEqualTo("2");
        assertThat(national.code(CodeTables.CHANNEL, Channel.KIOSK)).isEqualTo("1");
        assertThat(national.read(CodeTables.CHANNEL, "1"))
                .isEqualTo(new Coded.Known<>(Channel.WINDOW));
    }

    @Test
    void theSameCodeMeansSomethingElseElsewhere() {
        var national = CodeFile.shipped(CodeFile.NATIONAL);
        var eastern = CodeFile.shipped(CodeFile.EASTERN);
        assertThat(eastern.platform()).isEqualTo("eastern");
        assertThat(national.read(CodeTables.HANDLING, "1"))
                .isEqualTo(new Coded.Known<>(Handling.IMMEDIATE));
        assertThat(eastern.read(CodeTables.HANDLING, "1"))
                .isEqualTo(new Coded.Known<>(Handling.PROMISED));
        assertThat(eastern.read(CodeTables.RATING_CHANNEL, "6"))
                .isEqualTo(new Coded.Known<>(RatingChannel.MESSAGE));
        assertThat(eastern.read(CodeTables.RATING_CHANNEL, "7")).isEqualTo(unknown("7"));
        assertThat(eastern.code(CodeTables.SEX, Sex.FEMALE)).isEqualTo("2");
    }

    @Test
    void aFileBesideTheConfigurationBringsAProvincesOwn() throws Exception {
        var file = dir.resolve("ours.codes");
        Files.writeString(
                file,
                "platform ours\nlike eastern\n[sex] 性别\nUNKNOWN = X\nMALE = M\nFEMALE = F\nNOT_STATED > X\n");
        var ours = ((Reading.Read<CodeMap>) CodeFile.read(file)).value();
        assertThat(ours.read(CodeTables.SEX, "X")).isEqualTo(new Coded.Known<>(Sex.UNKNOWN));
        assertThat(ours.code(CodeTables.SEX, Sex.NOT_STATED)).isEqualTo("X");
        assertThat(ours.read(CodeTables.SEX, "9")).isEqualTo(unknown("9"));
        assertThat(ours.code(CodeTables.HANDLING, Handling.IMMEDIATE)).isEqualTo("2");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        var text =
                """
                like nobody
                MALE = 1
                [handling]
                IMMEDIATE = 1
                IMMEDIATE = 3
                PROMISED = 1
                SLOWLY = 4
                [sexes]
                MALE = 1
                [handling]
                [sex]
                MALE = 1
                FEMALE = two words
                like national
                """;
        assertThat(mistakes(text))
                .containsExactlyInAnyOrder(
                        "x.codes:2: MALE stands before the first table",
                        "x.codes:5: IMMEDIATE stands here twice",
                        "x.codes:6: the code 1 already stands for IMMEDIATE",
                        "x.codes:7: the table handling has no word SLOWLY",
                        "x.codes:8: there is no table sexes",
                        "x.codes:10: the table handling stands here twice",
                        "x.codes:13: neither a table, nor WORD = code, nor WORD > code",
                        "x.codes:14: like stands here twice",
                        "x.codes:1: \"platform NAME\" is missing",
                        "x.codes:1: there are no codes of nobody",
                        "x.codes:11: the table sex lacks UNKNOWN",
                        "x.codes:11: the table sex lacks FEMALE",
                        "x.codes:11: the table sex lacks NOT_STATED");
        assertThat(mistakes("platform bare\n"))
                .hasSize(CodeTables.all().size())
                .contains("x.codes:1: the table item-kind is missing");
    }

    @Test
    void aFileThatCannotBeReadSaysSo() throws Exception {
        var file = dir.resolve("latin.codes");
        Files.writeString(file, "platform caf\u00e9\n", StandardCharsets.ISO_8859_1);
        assertThat(CodeFile.read(file)).asString().contains("is not UTF-8");
        assertThat(CodeFile.read(dir.resolve("none"))).asString().contains("cannot be read");
    }

    private static List<String> mistakes(String text) {
        return ((Reading.Unreadable<CodeMap>) CodeFile.read("x.codes", text))
                .problems().stream().map(Problem::toString).toList();
    }
}
