package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.Emergency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepsakeTest {

    private static final Optional<Emergency> LEAVE =
            Optional.of(
                    new Emergency(
                            EmergencyKind.EVACUATE,
                            new ClerkId("0001"),
                            Instant.parse("2026-11-24T02:26:00Z")));

    @TempDir private Path folder;

    @Test
    void anEmergencyOutlivesTheProgramUntilItIsCleared() {
        var file = folder.resolve("states").resolve("B1.emergency");
        assertThat(Keepsake.at(file).keep(LEAVE)).isEmpty();
        var next = Keepsake.at(file);
        assertThat(next.kept()).isEqualTo(LEAVE);
        assertThat(next.keep(Optional.empty())).isEmpty();
        assertThat(Keepsake.at(file).kept()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aSpoiltFileSaysNothingAndAFullDiskIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("B1.emergency"), "{\"kind\":");
        assertThat(Keepsake.at(file).kept()).isEmpty();
        var nowhere = Keepsake.at(file.resolve("below a file"));
        assertThat(nowhere.keep(LEAVE)).isPresent();
    }
}
