package cn.yimen.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.ui.theme.Theme;
import cn.yimen.ui.theme.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandFileTest {

    private static final Path EXAMPLE = Path.of("../docs/brands/yunling");
    private static final List<String> FAMILIES = List.of("Noto Sans CJK SC");

    @TempDir private Path folder;

    @Test
    void theExamplePackMayBeWorn() {
        var brand = sound(EXAMPLE);

        assertThat(brand.name(Locale.ENGLISH)).contains("Yunling Services");
        assertThat(brand.name(Locale.of("bo"))).contains("云岭通办");
        assertThat(brand.hotline()).contains("12345");
        assertThat(brand.mark()).isPresent();
        assertThat(brand.colours().get(Theme.LIGHT))
                .containsEntry(Tone.INDIGO, Color.web("#5A2A52"));
        assertThat(brand.styleSheet().orElseThrow()).startsWith("data:text/css;base64,");
    }

    @Test
    void aColourThatNobodyCanReadIsRefusedWithBothTonesAndTheirContrast() throws IOException {
        write("names: {zh-CN: 云岭}\ncolours: {day: {indigo: \"#7FA8C9\"}}");

        assertThat(problems())
                .anyMatch(problem ->
                        problem.message()
                                .equals(
                                        "on-indigo on indigo has a contrast of 2.5 : 1 and needs"
                                                + " 7 : 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {day: {cinnabar: \"#00AA00\"}} | is not a region's to change",
                "colours: {day: {indigo: dark}} | dark is no colour",
                "colours: {dusk: {indigo: \"#16466F\"}} | is no part of the day",
                "mark: {strokes: \"<svg/>\"} | is no SVG path",
                "fonts: {text: Comic Sans, numbers: Noto Sans CJK SC} | is not installed",
                "hotline: call us | is no telephone number",
                "slogan: 为您服务 | is no entry of a brand pack"
            })
    void whatAPackMayNotSayIsNamed(String entry, String sentence) throws IOException {
        write("names: {zh-CN: 云岭}\n" + entry);

        assertThat(problems()).hasSize(1).allMatch(p -> p.message().contains(sentence));
    }

    @Test
    void aPackWithoutAChineseNameOrWithoutAFileIsRefused() throws IOException {
        assertThat(problems()).anyMatch(problem -> problem.message().contains("cannot be read"));
        write("names: {en: Yunling}");
        assertThat(problems()).anyMatch(problem -> problem.place().contains("names.zh-cn"));
        write("names: [");
        assertThat(problems()).anyMatch(problem -> problem.message().contains("not YAML"));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("brand.yaml"), text);
    }

    private static Brand sound(Path pack) {
        return switch (BrandFile.read(pack, FAMILIES)) {
            case Reading.Read<Brand> read -> read.value();
            case Reading.Unreadable<Brand> not -> throw new AssertionError(not.problems());
        };
    }

    private List<Problem> problems() {
        return switch (BrandFile.read(folder, FAMILIES)) {
            case Reading.Read<Brand> read -> throw new AssertionError(read.value());
            case Reading.Unreadable<Brand> not -> not.problems();
        };
    }
}
