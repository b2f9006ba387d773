package cn.yimen.system.attack;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `./yimen attack [PART…] [--events N] [--codes N] [--sessions N] [--seed S]`: all parts, or some.
/// Ends with 1 where one attack was not held off.
public final class AttackMain {

    private static final int WRONG_USE = 2;

    private AttackMain() {}

    public static void main(String... arguments) throws Exception {
        var words = List.of(arguments);
        int options = (int) words.stream().takeWhile(word -> !word.startsWith("--")).count();
        var checkout = Checkout.around(Path.of(""));
        var folder = checkout.root().resolve("target").resolve("attack");
        var parts = parts(checkout, folder, extent(words.subList(options, words.size())));
        var wanted = options == 0 ? List.copyOf(parts.keySet()) : words.subList(0, options);
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("没有这一项 / no such part: " + wanted + "（" + parts.keySet() + "）");
            System.exit(WRONG_USE);
        }
        var tried = new ArrayList<Attempt>();
        for (var name : wanted) {
            System.out.println("== " + name);
            var found = run(parts, name);
            found.forEach(System.out::println);
            tried.addAll(found);
        }
        write(folder.resolve("report.txt"), tried);
        long broken = tried.stream().filter(one -> !one.held()).count();
        System.out.printf("%d tried, %d not held off%n", tried.size(), broken);
        System.exit(broken == 0 ? 0 : 1);
    }

    private static Extent extent(List<String> options) {
        try {
            return Extent.of(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
            throw e;
        }
    }

    private static Map<String, Part> parts(Checkout checkout, Path folder, Extent extent) {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("image", new ImagePart(checkout));
        parts.put("flips", new FlipPart(folder, extent));
        parts.put("papers", new PaperPart(folder));
        parts.put("keys", new KeysPart(checkout, folder, extent));
        parts.put("sessions", new SessionsPart(extent));
        parts.put("lan", new LanPart(checkout, folder, true));
        return parts;
    }

    private static List<Attempt> run(Map<String, Part> parts, String name) {
        var part = parts.getOrDefault(name, List::of);
        try {
            return part.run();
        } catch (Exception e) {
            return List.of(Attempt.impossible(name, e));
        }
    }

    private static void write(Path file, List<Attempt> tried) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, tried.stream().map(Attempt::toString).toList());
    }
}
