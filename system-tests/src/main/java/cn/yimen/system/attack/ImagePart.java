package cn.yimen.system.attack;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// What lies in a kiosk's image: no class in it may know a way to the desktop.
final class ImagePart implements Part {

    /// Web views, choosers of files and colours, print dialogs, the desktop, links, menus.
    private static final Pattern WAY_OUT =
            Pattern.compile(
                    "javafx/scene/web/.*|com/sun/webkit/.*|javafx/application/HostServices"
                            + "|javafx/stage/(File|Directory)Chooser"
                            + "|javafx/print/.*|javax/print/.*|java/awt/(Desktop|FileDialog)"
                            + "|java/awt/print/PrinterJob|javax/swing/J(FileChooser|EditorPane)"
                            + "|javafx/scene/control/(Hyperlink|ContextMenu|ColorPicker|TextField)");

    /// Libraries that carry such classes for others, and nothing of ours calls.
    private static final Map<String, String> CARRIED =
            Map.of(
                    "javafx-", "the toolkit's own classes",
                    "pdfbox-", "its printing package, which writes no PDF");

    /// Parts of the platform that a kiosk's runtime must not have.
    private static final Set<String> MODULES_KEPT_OUT =
            Set.of(
                    "javafx.web",
                    "javafx.swing",
                    "jdk.httpserver",
                    "jdk.jshell",
                    "jdk.jdwp.agent",
                    "jdk.attach",
                    "jdk.jcmd",
                    "java.rmi",
                    "jdk.management.agent",
                    "java.scripting");

    private final Checkout checkout;

    ImagePart(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public List<Attempt> run() throws Exception {
        return List.of(waysOut(), webView(), modules(), CrashTraces.attempt(checkout));
    }

    private Attempt waysOut() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        int classes = 0;
        for (var part : checkout.classPath("kiosk-app").split(":", -1)) {
            var file = Path.of(part);
            if (CARRIED.keySet().stream().noneMatch(file.getFileName().toString()::startsWith)) {
                classes += search(file, found);
            }
        }
        return Attempt.of(
                "image: no way to the desktop",
                "no class names a web view, chooser, print dialog, link, menu or desktop",
                found.isEmpty() && classes > 1_000,
                classes + " classes, " + found);
    }

    private static int search(Path part, Map<String, Set<String>> found) throws IOException {
        return Files.isDirectory(part) ? searchFolder(part, found) : searchJar(part, found);
    }

    private static int searchFolder(Path folder, Map<String, Set<String>> found)
            throws IOException {
        try (var files = Files.walk(folder)) {
            var classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            for (var file : classes) {
                note(folder.relativize(file).toString(), Files.readAllBytes(file), found);
            }
            return classes.size();
        }
    }

    private static int searchJar(Path jar, Map<String, Set<String>> found) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return (int)
                    file.stream()
                            .filter(entry -> entry.getName().endsWith(".class"))
                            .filter(entry -> !entry.getName().startsWith("META-INF/"))
                            .peek(entry -> {
                                try (var in = file.getInputStream(entry)) {
                                    note(entry.getName(), in.readAllBytes(), found);
                                } catch (IOException e) {
                                    throw new UncheckedIOException("reading " + jar, e);
                                }
                            })
                            .count();
        }
    }

    private static void note(String name, byte[] bytes, Map<String, Set<String>> found) {
        for (var entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry known
                    && WAY_OUT.matcher(known.asInternalName()).matches()) {
                found.computeIfAbsent(known.asInternalName(), _ -> new TreeSet<>()).add(name);
            }
        }
    }

    private Attempt webView() throws IOException {
        var found =
                Pattern.compile(":")
                        .splitAsStream(checkout.classPath("kiosk-app"))
                        .map(part -> Path.of(part).getFileName().toString())
                        .filter(name -> name.matches("javafx-(web|swing|media|fxml)-.*"))
                        .toList();
        return Attempt.of(
                "image: no web view among the jars",
                "neither javafx-web nor javafx-swing",
                found.isEmpty(),
                found.toString());
    }

    /// As the package is made, and as a runtime of those modules would come out: with what they
    /// need in turn.
    private Attempt modules() throws IOException {
        var script = Files.readString(checkout.root().resolve("installer/package"));
        var line = Pattern.compile("MODULES=([a-z0-9_.,]+)").matcher(script);
        if (!line.find()) {
            return Attempt.of("image: modules", "named in installer/package", false, "no line");
        }
        var all = new TreeSet<String>();
        Pattern.compile(",").splitAsStream(line.group(1)).forEach(name -> with(name, all));
        var unwanted = new TreeSet<>(all);
        unwanted.retainAll(MODULES_KEPT_OUT);
        return Attempt.of(
                "image: modules of the runtime",
                "none that opens a door: " + MODULES_KEPT_OUT.size() + " names",
                unwanted.isEmpty(),
                all.size() + " modules, unwanted " + unwanted);
    }

    private static void with(String name, Set<String> all) {
        if (all.add(name)) {
            ModuleLayer.boot()
                    .configuration()
                    .findModule(name)
                    .ifPresent(module ->
                            module.reference().descriptor().requires().stream()
                                    .map(java.lang.module.ModuleDescriptor.Requires::name)
                                    .forEach(needed -> with(needed, all)));
        }
    }
}
