package cn.yimen.display.app;

import cn.yimen.client.update.FetchProgram;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import java.io.IOException;

/// Fetches the screen's releases from its hall's server, with the settings and the identity of the
/// screen itself (ADR 0089). Ends with 2 where a setting is wrong, with 3 where it cannot work,
/// with 4 where nothing was taken.
public final class FetchMain {

    private static final int WRONG_USE = 2;

    private FetchMain() {}

    public static void main(String... arguments) throws IOException {
        switch (Start.of(arguments).then(ScreenOptions::read)) {
            case Reading.Unreadable<ScreenOptions> not -> {
                System.err.println(not.sentence());
                System.exit(WRONG_USE);
            }
            case Reading.Read<ScreenOptions>(var screen, var _) -> {
                var access = screen.hall().access();
                System.exit(FetchProgram.of("display").run(access.servers(), access.identity()));
            }
        }
    }
}
