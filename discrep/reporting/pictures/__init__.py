"""The report's pictures: what they show and where on the drawing it lies; how it looks is the templates' matter."""
