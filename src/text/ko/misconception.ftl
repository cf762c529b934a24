### misconception
