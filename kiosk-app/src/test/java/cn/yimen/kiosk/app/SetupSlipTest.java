package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.setup.SetupSlip;
import cn.yimen.ui.proof.PackMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the readiness report says of packs.
final class SetupSlipTest {

    @TempDir private Path folder;

    private GuideSlip report(Path root, Path brand) {
        var words =
                List.of(
                        "--server",
                        "https://127.0.0.1:7443",
                        "--device",
                        "K1",
                        "--data",
                        folder.resolve("data").toString(),
                        "--pack-root",
                        root.toString(),
                        "--brand",
                        brand.toString());
        var packs = KioskOptions.read(Start.typed(words)).orElseThrow().trusted().packs();
        var at = Instant.parse("2026-11-23T01:00:00Z");
        return (GuideSlip) SetupSlip.of(Setup.NEW, packs, at);
    }

    private static void write(Path brand, String name) throws IOException {
        Files.writeString(brand.resolve("brand.yaml"), "names:\n  zh-CN: " + name + "\n");
    }

    @Test
    void namesWhatWasTakenAndWhyTheOtherWasNot() throws Exception {
        var maker = PackMaker.in(folder, InstantSource.system());
        var brand = Files.createDirectory(folder.resolve("brand"));
        write(brand, "云岭通办");
        maker.sign(brand, PackKind.BRAND, "yunling", 20_261_123);
        var taken = new GuideSlip.Item("品牌包 yunling", "版本 20261123，签名有效", true);
        assertThat(report(maker.root(), brand).items()).contains(taken).hasSize(5);
        write(brand, "假大厅");
        assertThat(report(maker.root(), brand).items())
                .contains(taken)
                .last()
                .satisfies(refused -> {
                    assertThat(refused.held()).isFalse();
                    assertThat(refused.name()).isEqualTo("没有采用 P-08");
                    assertThat(refused.remark()).contains("与签名时不同", "brand.yaml");
                });
    }
}
