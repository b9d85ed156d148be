features = ["search", "feedback"]
