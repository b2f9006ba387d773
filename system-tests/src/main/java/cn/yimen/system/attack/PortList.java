package cn.yimen.system.attack;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;

/// What `docs/ports.tsv` says of open ports.
final class PortList {

    private PortList() {}

    /// As [Listening] tells it: `tcp 7443`. Empty for a program that is not listed.
    static Set<String> of(Checkout checkout, String program) throws IOException {
        var found = new TreeSet<String>();
        for (var line : Files.readAllLines(checkout.root().resolve("docs/ports.tsv"))) {
            var parts = line.split("\t", -1);
            if (parts.length >= 3 && parts[0].equals(program)) {
                found.add(parts[1] + " " + parts[2]);
            }
        }
        return found;
    }
}
