package cn.yimen.system.mishap;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./yimen mishaps [kill health]`: each, where none is named; pictures and what came true stay in
/// target/screens/mishaps.
public final class MishapMain {

    private MishapMain() {}

    public static void main(String... arguments) throws Exception {
        var wanted = arguments.length == 0 ? List.of("kill", "health") : List.of(arguments);
        var checkout = Checkout.around(Path.of(""));
        var pictures = checkout.root().resolve("target").resolve("screens").resolve("mishaps");
        var truth = new Truth();
        for (var what : wanted) {
            var folder = Files.createTempDirectory("mishaps");
            try (var stage = KioskStage.start(checkout, KioskStage.Plan.in(folder));
                    var phone = new Phone(stage.glass(), stage.provinceUri(), folder)) {
                var person = new Person(stage, pictures.resolve(what));
                try {
                    tell(what, stage, person, phone, truth);
                } finally {
                    person.pictures("last");
                }
            }
        }
        Files.createDirectories(pictures);
        Files.write(pictures.resolve("report.txt"), truth.lines());
        System.exit(truth.isWhole() ? 0 : 1);
    }

    private static void tell(String what, KioskStage stage, Person person, Phone phone, Truth truth)
            throws Exception {
        truth.note(what);
        switch (what) {
            case "kill" -> new Kills(stage, person, phone, truth).all();
            case "health" -> new Health(stage, person, phone, truth).all();
            default -> throw new IllegalArgumentException(what + " is none of: kill, health");
        }
    }
}
