package cn.yimen.ui.brand;

import cn.yimen.hall.config.Reading;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/// `brand FOLDER…`: says of each brand pack whether a machine may wear it, and if not, why.
public final class BrandMain {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private BrandMain() {}

    public static void main(String[] folders) {
        if (folders.length == 0) {
            System.err.println(
                    "Name the folder of a brand pack: ./yimen brand docs/brands/yunling");
            System.exit(WRONG_USE);
        }
        long refused = List.of(folders).stream().filter(folder -> !check(folder)).count();
        System.exit(refused == 0 ? 0 : REFUSED);
    }

    private static boolean check(String folder) {
        return switch (BrandFile.read(Path.of(folder), Font.getFamilies())) {
            case Reading.Read<Brand>(var brand, var _) -> {
                System.out.println(folder + ": may be worn, " + brand.names());
                yield true;
            }
            case Reading.Unreadable<Brand>(var problems) -> {
                problems.forEach(System.out::println);
                System.out.println(folder + ": refused");
                yield false;
            }
        };
    }
}
