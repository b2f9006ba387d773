/// Takes over what a hall had before: its lines, windows and service items from CSV and JSON, row
/// by row, with a report of what was taken and what was not and why.
@NullMarked
package cn.yimen.server.intake;

import org.jspecify.annotations.NullMarked;
