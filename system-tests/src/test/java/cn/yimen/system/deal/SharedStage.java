package cn.yimen.system.deal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One stage for all whose province has nothing of its own: settling a city and building up a
/// machine takes longer than each of the tests. Each begins with a new desk and hears nothing of
/// the test before; what others handed in stays.
final class SharedStage implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(SharedStage.class);

    private record Opened(Path folder, DealStage stage) implements AutoCloseable {

        static Opened now() {
            try {
                var folder = Files.createTempDirectory("deal");
                return new Opened(folder, new DealStage(folder));
            } catch (IOException e) {
                throw new UncheckedIOException("making a folder", e);
            }
        }

        @Override
        public void close() throws IOException {
            stage.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DealStage.class;
    }

    @Override
    public DealStage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var stage =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Opened.class, _ -> Opened.now(), Opened.class)
                        .stage();
        try {
            stage.begin();
        } catch (IOException | InterruptedException e) {
            throw new ParameterResolutionException("beginning anew", e);
        }
        return stage;
    }
}
