// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/**
 * A printed line, in points from the page's upper left corner.
 *
 * @param y where it stands on
 * @param size of its letters, at its start
 */
record PdfLine(String text, float left, float right, float y, float size) {}
