package cn.yimen.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for the text of every source file.
final class SourcesTest {

    private static final Path ROOT = Checkout.around(Path.of("")).root();
    private static final Pattern MOCKS =
            Pattern.compile("import org\\.(mockito|easymock|powermock)");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        var packages = sources("src/main/java").stream().map(Path::getParent).distinct().toList();
        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .allSatisfy(folder -> {
                    var info = folder.resolve("package-info.java");
                    assertThat(info).exists();
                    assertThat(Files.readString(info)).startsWith("///").contains("@NullMarked");
                });
    }

    @Test
    void nothingIsMockedAndNothingIsLeftUnfinished() {
        var all = sources("src");
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(all)
                .filteredOn(file -> !file.endsWith("SourcesTest.java"))
                .allSatisfy(file -> {
                    var text = Files.readString(file);
                    assertThat(MOCKS.matcher(text).find()).as("mocking").isFalse();
                    assertThat(UNFINISHED.matcher(text).find()).as("unfinished").isFalse();
                });
    }

    @Test
    void testsWaitForConditionsAndNeverSleep() {
        assertThat(sources("src/test/java"))
                .filteredOn(file -> !file.endsWith("SourcesTest.java"))
                .allSatisfy(
                        file -> assertThat(Files.readString(file)).doesNotContain("Thread.sleep("));
    }

    private static List<Path> sources(String part) {
        try (var walk = Files.walk(ROOT)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ROOT.relativize(file).toString().contains("/" + part + "/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
