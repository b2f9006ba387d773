package cn.yimen.desk.manager.app;

import cn.yimen.desk.manager.ManagerEffect.FetchReport;
import cn.yimen.desk.manager.ReportLanguage;
import cn.yimen.desk.manager.Served.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/// The folder in which day reports are saved, whole or not at all.
record ReportShelf(Path folder) {

    /// @param came empty where the server gave none
    Saved save(FetchReport report, Optional<byte[]> came) {
        boolean isEnglish = report.language() == ReportLanguage.EN;
        var name = report.day() + " " + report.form() + (isEnglish ? " EN" : "");
        if (came.isEmpty()) {
            return new Saved.Failed(name);
        }
        var extension = report.form().name().toLowerCase(Locale.ROOT);
        var file =
                folder.resolve(
                        "day-report-" + report.day() + (isEnglish ? "-en." : ".") + extension);
        var begun = folder.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(begun, came.get());
            Files.move(
                    begun,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Saved.Done(file.toAbsolutePath().normalize().toString());
        } catch (IOException _) {
            return new Saved.Failed(name);
        }
    }
}
