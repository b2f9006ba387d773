package cn.yimen.display.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.PackFile;
import cn.yimen.ui.voice.PackFile.Installation.Installed;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes outlive the program, and become a pack that boards can install.
final class TakesTest {

    private static final List<SpokenLanguage> LANGUAGES =
            List.of(
                    SpokenLanguage.MANDARIN,
                    SpokenLanguage.ENGLISH,
                    new SpokenLanguage("yue"),
                    new SpokenLanguage("ug"));

    @TempDir private Path folder;

    @Test
    void workGoesOnTomorrowWhereItEndedToday() throws IOException {
        var takes = new Takes(folder, SpokenLanguage.MANDARIN);
        takes.keep("digit-0", Speaking.voice(300, 0.3));
        takes.keep("digit-0", Speaking.voice(400, 0.3));
        var prompts =
                Prompts.of(
                        SpokenLanguage.MANDARIN, Texts.load(Texts.CHINESE, RecorderOptions.BUNDLE));
        var tomorrow = RecorderState.begun(SpokenLanguage.MANDARIN, prompts, takes.earlier());
        assertThat(tomorrow.prompt().clip()).isEqualTo("digit-1");
        var kept = Optional.ofNullable(tomorrow.takes().get("digit-0")).orElseThrow().kept();
        assertThat(kept.duration().toMillis()).isEqualTo(400);
    }

    @Test
    void aRecordedPackInstallsAndASecondSavingReplacesTheFirst() throws IOException {
        var clips = new HashMap<String, Sound>();
        SpokenLanguage.MANDARIN
                .recorded()
                .forEach(clip -> clips.put(clip, Speaking.voice(300, 0.3)));
        var pack = new ClipPack(SpokenLanguage.MANDARIN, clips);
        var takes = new Takes(folder, SpokenLanguage.MANDARIN);
        takes.save(pack, "小李");
        var file = takes.save(pack, "小李");
        var shelf = new PackShelf(folder.resolve("packs"), folder.resolve("cache"));
        assertThat(PackFile.install(file, shelf)).isInstanceOf(Installed.class);
        try (var left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().contains(".pack-"))).isEmpty();
        }
    }

    @Test
    void everyWordOfEveryLanguageHasItsPromptInBothScreens() {
        for (var locale : List.of(Texts.CHINESE, Locale.ENGLISH)) {
            var words = Texts.load(locale, RecorderOptions.BUNDLE);
            for (var language : LANGUAGES) {
                var prompts = Prompts.of(language, words);
                assertThat(prompts.stream().map(Prompt::clip))
                        .containsExactlyInAnyOrderElementsOf(language.recorded());
                assertThat(prompts)
                        .allSatisfy(prompt -> {
                            assertThat(prompt.words()).as(prompt.clip()).isNotBlank();
                            assertThat(prompt.hint()).isNotBlank();
                        });
            }
        }
    }

    @Test
    void bothScreensSayTheSameThings() {
        assertThat(Texts.load(Texts.ENGLISH, RecorderOptions.BUNDLE).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, RecorderOptions.BUNDLE).keys());
    }

    @Test
    void optionsThatSayNothingAreRefused() {
        assertThat(RecorderOptions.parse(List.of()).orElseThrow().language())
                .isEqualTo(SpokenLanguage.MANDARIN);
        assertThat(RecorderOptions.parse(List.of("--language", "ug", "--to", "x")))
                .hasValueSatisfying(o -> assertThat(o.language().tag()).isEqualTo("ug"));
        assertThat(RecorderOptions.parse(List.of("--language", "no language"))).isEmpty();
        assertThat(RecorderOptions.parse(List.of("--fit", "large"))).isEmpty();
        assertThat(RecorderOptions.parse(List.of("--loud", "yes"))).isEmpty();
    }
}
