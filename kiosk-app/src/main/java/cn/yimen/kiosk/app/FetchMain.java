package cn.yimen.kiosk.app;

import cn.yimen.client.update.FetchProgram;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import java.io.IOException;
import java.time.InstantSource;

/// Fetches the kiosk's releases from its hall's server, with the settings and the identity of the
/// kiosk itself (ADR 0089). Ends with 2 where a setting is wrong, with 3 where it cannot work, with
/// 4 where nothing was taken.
public final class FetchMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT = 3;

    private FetchMain() {}

    public static void main(String... arguments) throws IOException {
        switch (Start.of(arguments).then(KioskOptions::read)) {
            case Reading.Unreadable<KioskOptions> not -> end(not.sentence(), WRONG_USE);
            case Reading.Read<KioskOptions> read -> System.exit(run(read.value()));
        }
    }

    /// A kiosk that is not set up, or that belongs to no hall's server, has nobody to ask.
    private static int run(KioskOptions options) throws IOException {
        var folder = options.files().identity();
        if (folder.isEmpty()) {
            return 0;
        }
        return switch (Standing.read(options, folder.get(), InstantSource.system())) {
            case Standing.Settled(var settled, var _) ->
                    FetchProgram.of("kiosk").run(settled.servers(), folder.get());
            case Standing.Unfinished _ -> 0;
            case Standing.Unusable(var why) -> {
                System.err.println(why);
                yield CANNOT;
            }
        };
    }

    private static void end(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }
}
