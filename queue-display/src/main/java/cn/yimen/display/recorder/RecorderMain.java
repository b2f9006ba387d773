package cn.yimen.display.recorder;

import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Fonts;
import cn.yimen.ui.voice.DeviceSpeaker;
import cn.yimen.ui.voice.Microphone;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.stage.StageStyle;

/// Leads a member of staff through the words of a language and saves them as a voice pack. Ends
/// with 2 where the command line is wrong, with 3 where it cannot start.
public final class RecorderMain {

    private static final int WRONG = 2;
    private static final int CANNOT_START = 3;

    private RecorderMain() {}

    public static void main(String[] arguments) {
        var options = RecorderOptions.parse(List.of(arguments));
        if (options.isEmpty()) {
            System.err.println(RecorderOptions.USAGE);
            System.exit(WRONG);
        } else {
            start(options.get());
        }
    }

    private static void start(RecorderOptions options) {
        try {
            Files.createDirectories(options.folder());
            var takes = new Takes(options.folder(), options.language());
            var words = Texts.load(options.screen(), RecorderOptions.BUNDLE);
            var begun =
                    RecorderState.begun(
                            options.language(),
                            Prompts.of(options.language(), words),
                            takes.earlier());
            var ui = UiThread.start();
            if (!Fonts.installed()) {
                throw new IOException("the font " + Fonts.FAMILY + " is missing");
            }
            var program =
                    new RecorderProgram(
                            ui,
                            new RecorderProgram.Outside(
                                    takes, options.name(), new DeviceSpeaker(options.speaker())),
                            begun);
            ui.ask(() -> open(program, words, options));
            var _ = Microphone.start(options.microphone(), program::heard);
        } catch (IOException | UnsupportedOperationException e) {
            System.err.println("recorder: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static ScreenHost open(RecorderProgram program, Texts words, RecorderOptions options) {
        var host =
                new ScreenHost(
                        Panel.of(RecorderScreen.WIDTH, RecorderScreen.HEIGHT)
                                .scaled(options.factor()),
                        StageStyle.DECORATED);
        var screen = new RecorderScreen(words, program.state().prompts(), program::handle);
        program.show(screen::show);
        host.open(words.text("title"));
        host.stage().setOnHidden(_ -> System.exit(0));
        screen.takeKeys(host.scene());
        host.show(screen.root(), () -> {});
        return host;
    }
}
