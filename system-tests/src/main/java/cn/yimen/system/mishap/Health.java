package cn.yimen.system.mishap;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import cn.yimen.system.touch.Phone;
import cn.yimen.system.touch.Spot;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Parts, hall and province go and come back: what is hidden meanwhile, what is said, and how soon
/// all is as before.
final class Health {

    private static final Duration LIMIT = KioskStage.PATIENCE;
    private static final String ITEM = "居民身份证到期换领";

    private final KioskStage stage;
    private final Person person;
    private final Phone phone;
    private final Truth truth;

    Health(KioskStage stage, Person person, Phone phone, Truth truth) {
        this.stage = stage;
        this.person = person;
        this.phone = phone;
        this.truth = truth;
    }

    private interface Act {
        void perform() throws Exception;
    }

    void all() throws Exception {
        reader();
        printer();
        server();
        province();
    }

    /// The panel with nobody before it.
    private void mishap(String what, Act goes, String said, Act comes) throws Exception {
        var usual = person.attract();
        goes.perform();
        long gone = System.nanoTime();
        person.sees(said);
        truth.is(true, "%s: said after %.1f s: %s".formatted(what, since(gone), person.sees(said)));
        person.pictures(what.replace(' ', '-'));
        comes.perform();
        long back = System.nanoTime();
        person.seesNoMore(said, LIMIT);
        truth.is(
                person.attract().equals(usual),
                "%s: as before %.1f s after it came back".formatted(what, since(back)));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void reader() throws Exception {
        mishap(
                "reader unplugged",
                () -> stage.ends().readerLine().unplug(),
                "读卡器",
                () -> stage.ends().readerLine().plug());
    }

    /// A number needs no paper: it stands on the panel, and the next one comes out again.
    private void printer() throws Exception {
        person.comes(InventedPersons.youngWoman(), "取号");
        stage.ends().printerLine().unplug();
        person.touches("取号", ITEM, "现在取号");
        long taken = System.nanoTime();
        person.sees("没有打出来");
        truth.is(
                true,
                "printer unplugged: after %.1f s the number stands on the panel: %s"
                        .formatted(since(taken), person.sees("照样有效")));
        person.pictures("printer-unplugged");
        person.touches("我记下了");
        int mark = stage.kiosk().mark();
        stage.ends().printerLine().plug();
        long back = System.nanoTime();
        stage.kiosk()
                .await(
                        mark,
                        "device.status",
                        Map.of("part", "printer", "readiness", "READY"),
                        LIMIT);
        truth.is(true, "printer back: ready after %.1f s".formatted(since(back)));
        person.comes(InventedPersons.oldMan(), "取号");
        person.touches("取号", ITEM, "现在取号");
        person.sees("请取走小票");
        person.pictures("printer-back");
        truth.is(true, "and the next number comes out on paper");
        person.touches("已取小票，完成");
    }

    private void server() throws Exception {
        mishap("hall server killed", stage::killServer, "—", stage::restartServer);
    }

    private void province() throws Exception {
        person.comes(InventedPersons.youngWoman(), "缴费");
        stage.provinceCable().pull();
        person.touches("缴费");
        stage.fingers()
                .await(
                        "an answer",
                        spot -> spot.kind() == Spot.Kind.TEXT && spot.words().contains("没有回应"),
                        LIMIT);
        person.pictures("province-gone");
        truth.is(true, "province gone: " + person.sees("可能是网络忙"));
        stage.provinceCable().plug();
        TimeUnit.SECONDS.sleep(1);
        person.touches("再试一次");
        person.sees("请选要缴的一笔");
        truth.is(true, "province back: the next try answers");
        person.leaves();
        phone.fault("NONE");
    }
}
