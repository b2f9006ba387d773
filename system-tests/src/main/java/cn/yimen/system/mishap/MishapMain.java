package cn.yimen.system.mishap;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import cn.yimen.system.touch.Phone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./yimen mishaps [kill health disk walk]`: each, where none is named; pictures and what came
/// true stay in target/screens/mishaps.
public final class MishapMain {

    private static final List<String> ALL = List.of("kill", "health", "disk", "walk");

    private final Checkout checkout;
    private final Path pictures;
    private final Truth truth = new Truth();

    private MishapMain(Checkout checkout) {
        this.checkout = checkout;
        pictures = checkout.root().resolve("target").resolve("screens").resolve("mishaps");
    }

    /// What goes wrong on one stage.
    private interface Act {
        void play(KioskStage stage, Person person, Phone phone) throws Exception;
    }

    public static void main(String... arguments) throws Exception {
        var wanted = arguments.length == 0 ? ALL : List.of(arguments);
        var mishaps = new MishapMain(Checkout.around(Path.of("")));
        for (var what : wanted) {
            mishaps.tell(what);
        }
        Files.createDirectories(mishaps.pictures);
        Files.write(mishaps.pictures.resolve("report.txt"), mishaps.truth.lines());
        System.exit(mishaps.truth.isWhole() ? 0 : 1);
    }

    private void tell(String what) throws Exception {
        truth.note(what);
        var folder = Files.createTempDirectory("mishaps");
        var plan = KioskStage.Plan.in(folder);
        switch (what) {
            case "kill" ->
                    on(plan, what, (s, person, phone) -> new Kills(s, person, phone, truth).all());
            case "health" ->
                    on(plan, what, (s, person, phone) -> new Health(s, person, phone, truth).all());
            case "disk" -> {
                try (var disk = SmallDisk.mounted(folder.resolve("disk"))) {
                    on(
                            plan.disk(disk.data()),
                            what,
                            (_, person, _) -> new Disk(disk, person, truth).all());
                }
            }
            case "walk" -> walk(plan);
            default -> throw new IllegalArgumentException(what + " is none of " + ALL);
        }
    }

    private void walk(KioskStage.Plan plan) throws Exception {
        on(plan, "walk", (stage, person, _) -> new Walks(stage, person, truth).upright());
        for (var panel : List.of("landscape", "square")) {
            var anew = KioskStage.Plan.in(Files.createTempDirectory("mishaps"));
            on(
                    panel.equals("landscape") ? anew.panel(1920, 1080) : anew.panel(1280, 1024),
                    "walk-" + panel,
                    (stage, person, _) -> new Walks(stage, person, truth).lying(panel));
        }
    }

    private void on(KioskStage.Plan plan, String what, Act act) throws Exception {
        try (var stage = KioskStage.start(checkout, plan);
                var phone = new Phone(stage.glass(), stage.provinceUri(), plan.folder())) {
            var person = new Person(stage, pictures.resolve(what));
            try {
                act.play(stage, person, phone);
            } finally {
                person.pictures("last");
            }
        }
    }
}
