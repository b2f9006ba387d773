/// Texts in the citizen's language, and times, dates and ranges as people say them.
@NullMarked
package cn.yimen.ui.language;

import org.jspecify.annotations.NullMarked;
