package cn.yimen.system.touch;

import cn.yimen.device.card.IdentityCard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Whoever brings a machine, with a card, and a slip on which stand the hall's address and a
/// one-time code: does its first start on the panel, as the panel says, and counts the touches.
/// Used by one thread.
public final class Technician {

    /// As the kiosk asks for them.
    private static final int MARKS = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FELT = Duration.ofSeconds(5);
    private static final int TRIES = 5;
    private static final String ADDRESS = "大厅服务器的地址";
    private static final long PAINTED_MILLIS = 200;

    private final NewMachine machine;
    private final Path pictures;
    private int touches;

    /// @param pictures where what the panel shows is kept
    public Technician(NewMachine machine, Path pictures) {
        this.machine = machine;
        this.pictures = pictures;
    }

    /// Those so far; each letter that was typed is one.
    public int touches() {
        return touches;
    }

    /// From the first screen to the one that waits for citizens.
    ///
    /// @param address as it is typed: `127.0.0.1:7443`
    public void setsUp(String address, String code, IdentityCard card) throws Exception {
        begins();
        types(address, "1-address");
        touch("下一步");
        sees("一次性入网代码");
        types(code.replace("-", ""), "2-code");
        touch("下一步");
        sees("已入网");
        keeps("3-enrolled");
        touch("下一步");
        triesTheParts(card);
        aims();
        sees("准备情况");
        touch("打印报告");
        sees("报告已打印");
        keeps("6-report");
        int mark = machine.kiosk().mark();
        touch("开始服务");
        machine.kiosk().await(mark, "screen.shown", Map.of("name", "Attract"), PATIENCE);
        keeps("7-attract");
    }

    /// Who switches a machine on touches as soon as something is there, and again where nothing
    /// happens: the first window of a session is seen before it feels.
    private void begins() throws Exception {
        for (int tries = 1; ; tries++) {
            touch("用中文安装这台机器");
            try {
                machine.fingers().await("an address", spot -> spot.words().contains(ADDRESS), FELT);
                return;
            } catch (TimeoutException notFelt) {
                if (tries == TRIES) {
                    throw notFelt;
                }
            }
        }
    }

    private void triesTheParts(IdentityCard card) throws Exception {
        sees("打一张测试页");
        sees("设备已应答，可以试了");
        keeps("4-print");
        touch("开始试");
        sees("把任意一张身份证放到读卡区");
        machine.ends().reader().lay(card);
        sees("把任意一个二维码对准扫码口");
        machine.ends().reader().lift();
        machine.ends().scanner().scan("FIRST START");
        sees("插上耳机");
        touch("开始试");
        touch("听清楚了");
    }

    private void aims() throws Exception {
        for (int mark = 1; mark <= MARKS; mark++) {
            sees("（第 " + mark + " / " + MARKS + " 处）");
            touch(
                    machine.fingers()
                            .await("a mark", spot -> spot.kind() == Spot.Kind.PAD, PATIENCE));
        }
        sees("触摸准确");
        keeps("5-touch");
        touch("下一步");
    }

    private void types(String text, String picture) throws Exception {
        var keys = machine.fingers().look().stream().filter(Spot::isKey).toList();
        var struck = new ArrayList<Spot>();
        for (var letter : text.codePoints().mapToObj(Character::toString).toList()) {
            struck.add(
                    keys.stream()
                            .filter(key -> key.words().equalsIgnoreCase(letter))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no key " + letter + ": " + keys)));
        }
        machine.fingers().type(struck);
        touches += struck.size();
        keeps(picture);
    }

    private void touch(String words) throws Exception {
        machine.fingers().touch(words, PATIENCE);
        touches++;
    }

    private void touch(Spot spot) throws IOException, InterruptedException {
        machine.fingers().touch(spot);
        touches++;
    }

    private void sees(String words) throws IOException, InterruptedException, TimeoutException {
        machine.fingers().await(words, spot -> spot.words().contains(words), PATIENCE);
    }

    private void keeps(String name) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PAINTED_MILLIS);
        machine.glass().photograph(pictures.resolve(name + ".png"));
    }
}
