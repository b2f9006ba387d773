package cn.yimen.kiosk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyboardWatchTest {

    private static final String POWER_BUTTON =
            """
            I: Bus=0019 Vendor=0000 Product=0001 Version=0000
            N: Name="Power Button"
            H: Handlers=kbd event0
            B: EV=3
            B: KEY=8000 10000000000000 0

            """;

    private static final String TOUCH_PANEL =
            """
            I: Bus=0003 Vendor=0eef Product=c000 Version=0210
            N: Name="eGalaxTouch"
            H: Handlers=mouse0 event3
            B: EV=1b
            B: KEY=400 0 0 0 0 0

            """;

    /// Its name is meant to break a log.
    private static final String STICK_THAT_TYPES =
            """
            I: Bus=0003 Vendor=03eb Product=2042 Version=0111
            N: Name="\u202e evil name=1 tamper what=none"
            H: Handlers=sysrq kbd leds event7
            B: EV=120013
            B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

            """;

    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();
    private Path devices;
    private KeyboardWatch watch;

    @BeforeEach
    void machine() {
        devices = folder.resolve("devices");
        watch = new KeyboardWatch(devices, (what, device) -> said.add(what.word() + " " + device));
    }

    @Test
    void buttonsAndPanelsAreNoKeyboards() throws IOException {
        see(POWER_BUTTON + TOUCH_PANEL);
        assertThat(said).isEmpty();
    }

    @Test
    void aStickThatTypesIsSaidWhenItComesAndWhenItGoes() throws IOException {
        see(POWER_BUTTON);
        see(POWER_BUTTON + STICK_THAT_TYPES);
        see(POWER_BUTTON + STICK_THAT_TYPES);
        see(POWER_BUTTON);
        assertThat(said)
                .containsExactly(
                        "keyboard-present 0003-03eb-2042-event7",
                        "keyboard-gone 0003-03eb-2042-event7");
    }

    @Test
    void whereLinuxSaysNothingNothingIsKnown() throws IOException {
        watch.look();
        see("no list at all\n\nB: KEY=zz\n\nB: KEY=fffffffffffffffffffffff fffffffffffffffff\n");
        assertThat(said).isEmpty();
    }

    private void see(String list) throws IOException {
        Files.writeString(devices, list);
        watch.look();
    }
}
