package cn.yimen.hall.config;

/// What is wrong in a file, and where: one sentence for the person who has to mend it.
///
/// @param place file, line and path: `hall.yaml:12 lines[2].prefix`
/// @param message what is wrong and, where it is not plain, what would be right
public record Problem(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
