package cn.yimen.system.story;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.Books;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import cn.yimen.system.touch.Phone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// One kiosk with hall and province for all stories: starting them takes longer than each of the
/// stories. Nobody comes twice, so that what one left is nothing to another; what a story left on
/// the panel is left by the next.
///
/// @param person who stands there
/// @param books of the province
record Hall(Path folder, KioskStage stage, Phone phone, Person person, Books books)
        implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens", "story");

    /// A story ends long before.
    private static final Duration SOON = Duration.ofSeconds(20);

    static Hall open() throws Exception {
        var folder = Files.createTempDirectory("story");
        var stage = KioskStage.start(Checkout.around(Path.of("")), KioskStage.Plan.in(folder));
        var phone = new Phone(stage.glass(), stage.provinceUri(), folder);
        return new Hall(folder, stage, phone, new Person(stage, PICTURES, SOON), Books.of(stage));
    }

    @Override
    public void close() throws IOException {
        phone.close();
        stage.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// For all stories of a run.
    static final class Shared implements ParameterResolver, TestExecutionExceptionHandler {

        private static final Namespace HERE = Namespace.create(Hall.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Hall.class;
        }

        @Override
        public Hall resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var hall =
                    context.getRoot()
                            .getStore(HERE)
                            .computeIfAbsent(Hall.class, _ -> opened(), Hall.class);
            try {
                hall.person().isGone();
            } catch (Exception e) {
                throw new ParameterResolutionException("leaving the panel", e);
            }
            return hall;
        }

        /// What the panel showed then is kept beside the pictures of the story.
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure)
                throws Throwable {
            var hall = context.getRoot().getStore(HERE).get(Hall.class, Hall.class);
            if (hall != null) {
                hall.person().pictures("failed-" + context.getRequiredTestMethod().getName());
            }
            throw failure;
        }

        private static Hall opened() {
            try {
                return open();
            } catch (Exception e) {
                throw new ParameterResolutionException("opening the hall", e);
            }
        }
    }
}
