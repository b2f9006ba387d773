package cn.yimen.system.mishap;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import java.time.Duration;

/// No room on the kiosk's disk: before anybody comes, and in the middle of a visit.
final class Disk {

    private static final Duration LIMIT = KioskStage.PATIENCE;
    private static final String SAID = "暂停服务";

    private final SmallDisk disk;
    private final Person person;
    private final Truth truth;

    Disk(SmallDisk disk, Person person, Truth truth) {
        this.disk = disk;
        this.person = person;
        this.truth = truth;
    }

    void all() throws Exception {
        nobodyThere();
        somebodyThere();
    }

    private void nobodyThere() throws Exception {
        var usual = person.attract();
        disk.fill();
        long full = System.nanoTime();
        person.sees(SAID);
        truth.is(true, "disk full: said after %.1f s".formatted(since(full)));
        person.pictures("disk-full");
        disk.free();
        long room = System.nanoTime();
        person.seesNoMore(SAID, LIMIT);
        truth.is(
                person.attract().equals(usual),
                "room again: as before after %.1f s".formatted(since(room)));
    }

    /// What cannot be written down is not asked for; who is there is told, and nothing is doubled.
    private void somebodyThere() throws Exception {
        person.comes(InventedPersons.youngWoman(), "取号");
        person.touches("取号", "居民身份证到期换领");
        disk.fill();
        person.touches("现在取号");
        long asked = System.nanoTime();
        person.seesAnyOf("没有取成", "没能", "不能", "导办台", SAID);
        truth.note("disk full while a number is asked for: after %.1f s".formatted(since(asked)));
        person.pictures("disk-full-in-a-visit");
        disk.free();
        person.seesNoMore(SAID, LIMIT);
        person.pictures("disk-free-again");
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
