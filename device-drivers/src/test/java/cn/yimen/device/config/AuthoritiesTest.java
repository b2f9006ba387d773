package cn.yimen.device.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.travel.TravelDocuments;
import cn.yimen.device.sim.travel.InventedState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose passports and permits count is a folder beside the list.
final class AuthoritiesTest {

    private static final Instant FOUNDED = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir Path place;

    @BeforeEach
    void layDown() throws Exception {
        Files.createDirectory(place.resolve("states"));
        Files.write(
                place.resolve("states/utopia.cer"),
                InventedState.founded("XA", FOUNDED).authority().getEncoded());
    }

    private DeviceListReading read(String link, String folder) throws Exception {
        var file = place.resolve("devices.yaml");
        Files.writeString(
                file,
                """
                devices:
                - kind: card-reader
                  link: { %s }
                  settings: { csca: %s }
                """
                        .formatted(link, folder));
        return DeviceFile.read(file);
    }

    private List<String> problems(String link, String folder) throws Exception {
        var reading = read(link, folder);
        assertThat(reading).isInstanceOf(DeviceListReading.Unsound.class);
        return ((DeviceListReading.Unsound) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aReaderWithAuthoritiesReadsTravelDocumentsToo() throws Exception {
        var list = ((DeviceListReading.Sound) read("pcsc: any", "states")).list();
        var entry = list.first(DeviceKind.CARD_READER).orElseThrow();

        var reader = (PcscReader) Fitting.reader(entry, InstantSource.fixed(FOUNDED));

        assertThat(reader.applications()).hasAtLeastOneElementOfType(TravelDocuments.class);
    }

    @Test
    void aFolderThatIsNoneAndAFileThatIsNoAuthorityAreNamed() throws Exception {
        assertThat(problems("pcsc: any", "nowhere"))
                .singleElement()
                .asString()
                .contains("devices[0].settings", "nowhere cannot be read");
        Files.writeString(place.resolve("states/README.txt"), "states");
        assertThat(problems("pcsc: any", "states"))
                .singleElement()
                .asString()
                .contains("no certificate of an authority is in [README.txt]");
    }

    @Test
    void aReaderOnALineCannotReadThem() throws Exception {
        assertThat(problems("serial: /dev/ttyUSB0", "states"))
                .singleElement()
                .asString()
                .contains("csca is for readers at pcsc: only");
    }
}
