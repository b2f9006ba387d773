/// How everything looks: colours by name, fonts, sizes of type, the style sheet.
@NullMarked
package cn.yimen.ui.theme;

import org.jspecify.annotations.NullMarked;
