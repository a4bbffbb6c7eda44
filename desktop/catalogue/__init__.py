"""What is data: templates, units, places, measures and words from resources/, as objects of the domain."""
