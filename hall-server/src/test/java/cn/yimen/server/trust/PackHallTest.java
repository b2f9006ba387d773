package cn.yimen.server.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackMaking;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.PackSlot;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.pack.Settled;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine's certificate says which hall's packs are for it.
final class PackHallTest {

    @TempDir private Path folder;

    private Path issued() throws IOException {
        var hall = Sample.config().id();
        var opening =
                HallAuthority.openOrMake(
                        folder.resolve("data"), hall, InstantSource.system(), new SecureRandom());
        if (!(opening instanceof HallAuthority.Opening.Opened(var authority))) {
            throw new IllegalStateException(opening.toString());
        }
        var to = folder.resolve("identity");
        var name = new DeviceName(hall, DeviceRole.KIOSK, new DeviceId("K1"));
        CredentialFiles.ofDevice(to).keep(authority.issue(name));
        return to;
    }

    private PackIntake packs(Path identity) {
        var table = new OptionTable("kiosk", PackOptions.OPTIONS, "");
        var root = folder.resolve("root.json").toString();
        var start = Start.typed(List.of("--pack-root", root));
        var given = table.read(start);
        return PackOptions.read(
                given, Settled.alone(start), Optional.of(identity), folder.resolve("packs"));
    }

    @Test
    void itsCertificateNamesItsHall() throws Exception {
        var key = folder.resolve("key");
        Signer.make(key);
        Files.write(
                folder.resolve("root.json"), Signer.root(1, List.of(folder.resolve("key.public"))));
        var brand = Files.createDirectory(folder.resolve("brand"));
        Files.writeString(brand.resolve("brand.yaml"), "names: {}");
        var hall = Sample.config().id().value();
        var end = Instant.now().plusSeconds(60);
        var label = new PackMaking.Label(PackKind.BRAND, "own", hall, 1, end);
        PackMaking.sign(brand, PackMaking.manifest(brand, label), Signer.read(key));
        var slot = PackSlot.of(PackKind.BRAND);
        var stranger = packs(folder.resolve("nothing"));
        assertThat(stranger.folder(slot, "--brand", brand, Fit.ANY)).isEmpty();
        assertThat(stranger.notes())
                .extracting(PackRefused::reason)
                .containsExactly(Reason.OTHER_HALL);
        assertThat(packs(issued()).folder(slot, "--brand", brand, Fit.ANY)).isPresent();
    }
}
