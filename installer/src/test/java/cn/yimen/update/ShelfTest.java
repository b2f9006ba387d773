package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.update.ShelfFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real disk, from a real stick.
final class ShelfTest {

    @TempDir private Path folder;
    private final Makers makers = new Makers();
    private Stick stick;
    private Shelf shelf;

    @BeforeEach
    void lay() throws IOException {
        stick = new Stick(Files.createDirectory(folder.resolve("stick")), makers);
        shelf = new Shelf(ShelfFiles.in(folder.resolve("data")));
    }

    private void add() throws IOException, Shelf.Unfit {
        var announced = stick.directory().resolve("kiosk.update");
        shelf.add(announced, stick.directory(), Optional.of(makers.root));
    }

    private Set<String> there() throws IOException {
        var names = new TreeSet<String>();
        try (var all = Files.newDirectoryStream(shelf.files().directory())) {
            all.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    @Test
    void theBundleLiesThereUnderItsDigestAndTheOlderOneIsGone() throws Exception {
        stick.put(2, 1, "works");
        add();
        stick.put(3, 1, "works better");
        add();
        var release = shelf.all().getFirst();
        assertThat(shelf.all()).hasSize(1);
        assertThat(release.version()).isEqualTo(3);
        assertThat(there())
                .containsExactly("kiosk-" + release.sha256() + ".bundle", "kiosk.update");
        assertThat(shelf.files().bundle("kiosk", release.sha256()))
                .hasSameBinaryContentAs(stick.directory().resolve(release.bundle()));
        shelf.remove("kiosk");
        assertThat(there()).isEmpty();
    }

    @Test
    void whatIsNotWhatWasSignedChangesNothing() throws Exception {
        stick.put(2, 1, "works");
        add();
        var before = there();
        for (var damage : Stick.Damage.values()) {
            stick.put(3, 1, "works better");
            stick.damage(3, damage);
            assertThatThrownBy(this::add).as("%s", damage).isInstanceOf(Shelf.Unfit.class);
            assertThat(there()).isEqualTo(before);
        }
        stick.put(3, 1, "works better");
        stick.losesItsBundle(3);
        assertThatThrownBy(this::add).hasMessageContaining("is missing");
        assertThat(there()).isEqualTo(before);
        assertThat(shelf.all().getFirst().version()).isEqualTo(2);
    }

    @Test
    void strangersSignaturesAndOtherProgramsAreToldAtOnce() throws Exception {
        stick.put(2, 1, "works");
        var announced = stick.directory().resolve("kiosk.update");
        var strangers = new Makers().root;
        assertThatThrownBy(() -> shelf.add(announced, stick.directory(), Optional.of(strangers)))
                .hasMessageContaining("too few");
        Files.writeString(announced, "{");
        assertThatThrownBy(this::add).hasMessageContaining("no announcement");
        assertThat(Files.exists(shelf.files().directory())).isFalse();
    }

    @Test
    void theCommandTellsWhatLiesThere() throws IOException {
        stick.put(2, 1, "works");
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var data = folder.resolve("data").toString();
        var announced = stick.directory().resolve("kiosk.update").toString();
        assertThat(ShelfMain.run(out, List.of("--data", data, "--add", announced))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("kiosk 2");
        assertThat(ShelfMain.run(out, List.of("--data", data, "--remove", "server"))).isEqualTo(2);
        assertThat(ShelfMain.run(out, List.of("--add", announced))).isEqualTo(2);
        assertThat(ShelfMain.run(out, List.of("--data", data, "--remove", "kiosk"))).isZero();
        assertThat(shelf.all()).isEmpty();
    }
}
