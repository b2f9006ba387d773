package cn.yimen.device.replug;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.Await;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.serial.SerialSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutCableTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    private ByteLink driver(CutCable cable) throws LinkLost {
        return SerialSettings.of(cable.near(), 115_200).opener().open();
    }

    private static String all(ByteLink link) {
        var got = new ByteArrayOutputStream();
        try {
            while (true) {
                byte[] bytes = link.read(LIMIT);
                if (bytes.length == 0) {
                    return got.toString(US_ASCII) + " and silence";
                }
                got.writeBytes(bytes);
            }
        } catch (LinkLost lost) {
            return got.toString(US_ASCII);
        }
    }

    @Test
    void exactlyTheBytesBeforeTheCutArrive() throws LinkLost {
        try (var cable = CutCable.in(folder, "port")) {
            for (int offset = 0; offset < 5; offset++) {
                try (var near = driver(cable);
                        var far = cable.far().open()) {
                    cable.cutAfter(offset);
                    assertThatThrownBy(() -> far.write("Hello".getBytes(US_ASCII)))
                            .isInstanceOf(LinkLost.class);
                    assertThat(all(near)).isEqualTo("Hello".substring(0, offset));
                }
                cable.plug();
            }
        }
    }

    @Test
    void theDeviceReadsExactlyTheBytesBeforeTheCut() throws LinkLost {
        try (var cable = CutCable.in(folder, "port");
                var near = driver(cable);
                var far = cable.far().open()) {
            cable.cutAfter(3);
            near.write("Hello".getBytes(US_ASCII));
            assertThat(all(far)).isEqualTo("Hel");
            assertThat(cable.isOff()).isTrue();
        }
    }

    @Test
    void theSameNameStandsBehindAnotherNumberAfterwards() throws IOException {
        try (var cable = CutCable.in(folder, "port")) {
            Path before = cable.near().toRealPath();
            cable.cut();
            assertThat(cable.near()).doesNotExist();
            cable.plug();
            assertThat(cable.near().toRealPath()).isNotEqualTo(before);
        }
    }

    @Test
    void everyByteOfAnExchangeIsCutOnce() {
        try (var cable = CutCable.in(folder, "port")) {
            var cuts = new ArrayList<Long>();
            EveryByte.of(
                    cable,
                    100,
                    new EveryByte.Exchange() {
                        @Override
                        public void run(boolean cut) {
                            try (var near = driver(cable);
                                    var far = cable.far().open()) {
                                near.discard();
                                far.write("ab".getBytes(US_ASCII));
                                far.write("cd".getBytes(US_ASCII));
                                Await.until(LIMIT, "all passed", () -> cable.passed() == 4);
                            } catch (LinkLost lost) {
                                assertThat(cut).isTrue();
                                cuts.add(cable.passed());
                            }
                        }

                        @Override
                        public boolean healed() {
                            return !cable.isOff();
                        }
                    });
            assertThat(cuts).isEqualTo(List.of(0L, 1L, 2L, 3L));
        }
    }
}
