/// Releases of a program (升级) as their makers announce them and as a machine judges them: what may
/// come in ([Judge], pure) and what a machine remembers of it. Who fetches, who lays out and who
/// installs them know each other by these values only (ADR 0082, 0089).
@NullMarked
package cn.yimen.hall.update;

import org.jspecify.annotations.NullMarked;
